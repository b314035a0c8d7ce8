/** Reads src/content as files: getCollection() returns nothing under Vitest. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { articleSchema, storySchema } from '../../src/lib/schemas/article.ts';
import { benchmarkSchema } from '../../src/lib/schemas/benchmark.ts';
import {
  behaviourSchema,
  bodySchema,
  noteSchema,
  routeSchema,
} from '../../src/lib/schemas/complaint-route.ts';
import { correctionSchema } from '../../src/lib/schemas/correction.ts';
import { carrierSchema } from '../../src/lib/schemas/carrier.ts';
import { callRuleSchema } from '../../src/lib/schemas/call-rule.ts';
import { courtDocumentSchema, courtRuleSchema } from '../../src/lib/schemas/court-check.ts';
import { hotlineSchema } from '../../src/lib/schemas/hotline.ts';
import { lenderSchema } from '../../src/lib/schemas/lender.ts';
import { letterSchema, letterSlotSchema } from '../../src/lib/schemas/letter.ts';
import { lookupSchema } from '../../src/lib/schemas/lookup.ts';
import { questionSchema } from '../../src/lib/schemas/questionnaire.ts';
import { phoneSchema } from '../../src/lib/schemas/phone.ts';
import { practiceItemSchema } from '../../src/lib/schemas/practice.ts';
import {
  messageOutcomeSchema,
  messageSpellingsSchema,
  messageWordsSchema,
  signalSchema,
} from '../../src/lib/schemas/message-signal.ts';
import { numberClassSchema } from '../../src/lib/schemas/number-class.ts';
import { mythSchema } from '../../src/lib/schemas/myth.ts';
import { reliefSignSchema, reliefWaySchema } from '../../src/lib/schemas/relief-check.ts';
import { sourceSchema } from '../../src/lib/schemas/source.ts';
import { stageSchema } from '../../src/lib/schemas/stage.ts';
import { termSchema } from '../../src/lib/schemas/term.ts';

export interface Entry<Data> {
  id: string;
  path: string;
  data: Data;
  /** The text below the frontmatter; empty for YAML. */
  body: string;
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** What stands in a content file, unchecked: its YAML or frontmatter, and its body. */
export const readFileParts = (path: string): { data: unknown; body: string } => {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.yaml')) return { data: parse(text), body: '' };
  const [, head = '', body = ''] = FRONTMATTER.exec(text) ?? [];
  return { data: parse(head), body };
};

/** The entries of src/content/`folder`, each parsed with `schema`; throws naming the file and what is wrong. */
function readEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] {
  return globSync(`src/content/${folder}/*.{yaml,mdx}`)
    .sort()
    .map((path) => {
      const { data, body } = readFileParts(path);
      const result = schema.safeParse(data);
      if (!result.success) {
        const reasons = result.error.issues.map(
          ({ path: field, message }) => `${field.join('.')}: ${message}`,
        );
        throw new Error(`${path}\n  ${reasons.join('\n  ')}`);
      }
      return { id: basename(path, extname(path)), path, data: result.data, body };
    });
}

const GUIDE_FOLDERS = ['rights', 'identify', 'respond', 'prevention'] as const;

/** Every article of the guide with its page id, `respond/complain`. */
export const readArticles = () =>
  GUIDE_FOLDERS.flatMap((folder) =>
    readEntries(folder, articleSchema).map((entry) => ({
      ...entry,
      folder: folder as string,
      pageId: `${folder}/${entry.id}`,
    })),
  );

export const readStories = () =>
  readEntries('stories', storySchema).map((entry) => ({
    ...entry,
    folder: 'stories',
    pageId: `stories/${entry.id}`,
  }));

export const readSources = () => readEntries('sources', sourceSchema);
export const readHotlines = () => readEntries('hotlines', hotlineSchema);
export const readCarriers = () => readEntries('carriers', carrierSchema);
export const readPhones = () => readEntries('phones', phoneSchema);
export const readLenders = () => readEntries('lenders', lenderSchema);
export const readLookups = () => readEntries('lookups', lookupSchema);
export const readTerms = () => readEntries('glossary', termSchema);
export const readBenchmarks = () => readEntries('benchmarks', benchmarkSchema);
export const readStages = () => readEntries('stages', stageSchema);
export const readCallRules = () => readEntries('call-rules', callRuleSchema);
export const readPracticeItems = () => readEntries('practice', practiceItemSchema);
export const readMyths = () => readEntries('myths', mythSchema);
export const readCorrections = () => readEntries('corrections', correctionSchema);
export const readCourtRules = () => readEntries('court-check/rules', courtRuleSchema);
export const readCourtDocuments = () => readEntries('court-check/documents', courtDocumentSchema);
export const readReliefSigns = () => readEntries('relief-check/signs', reliefSignSchema);
export const readReliefWays = () => readEntries('relief-check/{recovery,routes}', reliefWaySchema);
export const readComplaintBehaviours = () =>
  readEntries('complaint-routes/behaviours', behaviourSchema);
export const readComplaintBodies = () => readEntries('complaint-routes/bodies', bodySchema);
export const readComplaintRules = () => readEntries('complaint-routes/rules', routeSchema);
export const readComplaintNotes = () => readEntries('complaint-routes/notes', noteSchema);
export const readComplaintQuestions = () =>
  readEntries('complaint-routes/questions', questionSchema);
export const readLetters = () => readEntries('letters', letterSchema);
export const readLetterSlots = () => readEntries('letters/slots', letterSlotSchema);
export const readMessageSignals = () => readEntries('message-signals', signalSchema);
export const readMessageWords = () => readEntries('message-words', messageWordsSchema);
export const readMessageSpellings = () => readEntries('message-spellings', messageSpellingsSchema);
export const readMessageOutcomes = () => readEntries('message-outcomes', messageOutcomeSchema);
export const readNumberClasses = () => readEntries('number-classes', numberClassSchema);
