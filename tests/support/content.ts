/** Reads src/content as files: getCollection() returns nothing under Vitest. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { articleSchema, storySchema } from '~/lib/schemas/article.ts';
import { bookPartSchema } from '~/lib/schemas/book.ts';
import { benchmarkSchema } from '~/lib/schemas/benchmark.ts';
import { behaviourSchema, bodySchema, noteSchema, routeSchema } from '~/lib/schemas/complain.ts';
import { correctionSchema } from '~/lib/schemas/correction.ts';
import { carrierSchema } from '~/lib/schemas/carrier.ts';
import { callRuleSchema } from '~/lib/schemas/rules.ts';
import { courtDocumentSchema, courtRuleSchema } from '~/lib/schemas/court.ts';
import { englishSchema } from '~/lib/schemas/english.ts';
import { handoutSchema } from '~/lib/schemas/handout.ts';
import { holidaysSchema } from '~/lib/schemas/holidays.ts';
import { hotlineSchema } from '~/lib/schemas/hotline.ts';
import { lenderSchema } from '~/lib/schemas/lender.ts';
import { letterSchema, letterSlotSchema } from '~/lib/schemas/letters.ts';
import { lookupSchema } from '~/lib/schemas/lookup.ts';
import { questionSchema } from '~/lib/schemas/questionnaire.ts';
import { phoneSchema } from '~/lib/schemas/phone.ts';
import { practiceItemSchema } from '~/lib/schemas/practice.ts';
import {
  messageOutcomeSchema,
  messageSpellingsSchema,
  messageWordsSchema,
  signalSchema,
} from '~/lib/schemas/message.ts';
import { numberClassSchema } from '~/lib/schemas/number-class.ts';
import { mythSchema } from '~/lib/schemas/myth.ts';
import { reliefSignSchema, reliefWaySchema } from '~/lib/schemas/relief.ts';
import { signSchema } from '~/lib/schemas/signs.ts';
import { pageAsksSchema, searchIntentSchema } from '~/lib/schemas/search.ts';
import { sourceSchema } from '~/lib/schemas/source.ts';
import { stageSchema } from '~/lib/schemas/stage.ts';
import { termSchema } from '~/lib/schemas/term.ts';
import { watchSchema } from '~/lib/schemas/watch.ts';

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

/** The entry at `path`, or what is wrong with it in a line for each fault. */
function readEntry<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>> | string[] {
  try {
    const { data, body } = readFileParts(path);
    const result = schema.safeParse(data);
    return result.success
      ? { id: basename(path, extname(path)), path, data: result.data, body }
      : result.error.issues.map(({ path: field, message }) => `${field.join('.')}: ${message}`);
  } catch (error) {
    return [`not YAML: ${(error as Error).message.split('\n')[0]}`];
  }
}

/**
 * The entries of src/content/`folder`, each parsed with `schema`; throws naming every file with a fault, not only
 * the first.
 */
function readEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] {
  const read = globSync(`src/content/${folder}/*.{yaml,mdx}`)
    .sort()
    .map((path) => ({ path, entry: readEntry(path, schema) }));
  const faults = read.flatMap(({ path, entry }) =>
    Array.isArray(entry) ? [`${path}\n  ${entry.join('\n  ')}`] : [],
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return read.flatMap(({ entry }) => (Array.isArray(entry) ? [] : [entry]));
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
export const readSigns = () => readEntries('signs', signSchema);
export const readHotlines = () => readEntries('hotlines', hotlineSchema);
export const readCarriers = () => readEntries('carriers', carrierSchema);
export const readPhones = () => readEntries('phones', phoneSchema);
export const readLenders = () => readEntries('lenders', lenderSchema);
export const readLookups = () => readEntries('lookups', lookupSchema);
export const readTerms = () => readEntries('glossary', termSchema);
export const readBenchmarks = () => readEntries('benchmarks', benchmarkSchema);
export const readBookParts = () => readEntries('book', bookPartSchema);
export const readEnglishPages = () => readEntries('english', englishSchema);
export const readHandouts = () => readEntries('handouts', handoutSchema);
export const readHolidays = () => readEntries('holidays', holidaysSchema);
export const readStages = () => readEntries('stages', stageSchema);
export const readRules = () => readEntries('rules', callRuleSchema);
export const readPracticeItems = () => readEntries('practice', practiceItemSchema);
export const readMyths = () => readEntries('myths', mythSchema);
export const readPageAsks = () => readEntries('search/asks', pageAsksSchema);
export const readSearchIntents = () => readEntries('search/intents', searchIntentSchema);
export const readWatched = () => readEntries('watch', watchSchema);
export const readCorrections = () => readEntries('corrections', correctionSchema);
export const readCourtRules = () => readEntries('court/rules', courtRuleSchema);
export const readCourtDocuments = () => readEntries('court/documents', courtDocumentSchema);
export const readReliefSigns = () => readEntries('relief/signs', reliefSignSchema);
export const readReliefWays = () => readEntries('relief/{recovery,routes}', reliefWaySchema);
export const readComplainBehaviours = () => readEntries('complain/behaviours', behaviourSchema);
export const readComplainBodies = () => readEntries('complain/bodies', bodySchema);
export const readComplainRules = () => readEntries('complain/rules', routeSchema);
export const readComplainNotes = () => readEntries('complain/notes', noteSchema);
export const readComplainQuestions = () => readEntries('complain/questions', questionSchema);
export const readLetters = () => readEntries('letters', letterSchema);
export const readLetterSlots = () => readEntries('letters/slots', letterSlotSchema);
export const readMessageSignals = () => readEntries('message/signals', signalSchema);
export const readMessageWords = () => readEntries('message/words', messageWordsSchema);
export const readMessageSpellings = () => readEntries('message/spellings', messageSpellingsSchema);
export const readMessageOutcomes = () => readEntries('message/outcomes', messageOutcomeSchema);
export const readNumberClasses = () => readEntries('number-classes', numberClassSchema);
