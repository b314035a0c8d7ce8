/** Reads src/content as files: getCollection() returns nothing under Vitest. */
import type { z } from 'astro/zod';
import { globSync } from 'node:fs';
import { type Entry, readFileParts, sortFolder } from '~scripts/read-content.ts';
import { articleSchema, storySchema } from '~/lib/schemas/article.ts';
import { bookPartSchema } from '~/lib/schemas/book.ts';
import { benchmarkSchema } from '~/lib/schemas/benchmark.ts';
import { behaviourSchema, bodySchema, noteSchema, routeSchema } from '~/lib/schemas/complain.ts';
import { correctionSchema } from '~/lib/schemas/correction.ts';
import { callLineSchema, callTapSchema } from '~/lib/schemas/call.ts';
import { carrierSchema } from '~/lib/schemas/carrier.ts';
import { callRuleSchema } from '~/lib/schemas/rules.ts';
import {
  checkActionSchema,
  checkCarriedSchema,
  checkOutcomeSchema,
  checkQuestionSchema,
  checkRuleSchema,
} from '~/lib/schemas/check.ts';
import { courtDocumentSchema, courtOutcomeSchema, courtRuleSchema } from '~/lib/schemas/court.ts';
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
import { reliefOutcomeSchema, reliefSignSchema, reliefWaySchema } from '~/lib/schemas/relief.ts';
import { signSchema } from '~/lib/schemas/signs.ts';
import { pageAsksSchema, searchIntentSchema } from '~/lib/schemas/search.ts';
import { sourceSchema } from '~/lib/schemas/source.ts';
import { stageSchema } from '~/lib/schemas/stage.ts';
import { termSchema } from '~/lib/schemas/term.ts';
import { watchSchema } from '~/lib/schemas/watch.ts';

export type { Entry };

/** Which schema the files of a folder of src/content are read with. */
export const SCHEMAS = {
  rights: articleSchema,
  identify: articleSchema,
  respond: articleSchema,
  prevention: articleSchema,
  stories: storySchema,
  sources: sourceSchema,
  signs: signSchema,
  hotlines: hotlineSchema,
  carriers: carrierSchema,
  phones: phoneSchema,
  lenders: lenderSchema,
  lookups: lookupSchema,
  glossary: termSchema,
  benchmarks: benchmarkSchema,
  book: bookPartSchema,
  english: englishSchema,
  handouts: handoutSchema,
  holidays: holidaysSchema,
  stages: stageSchema,
  rules: callRuleSchema,
  practice: practiceItemSchema,
  myths: mythSchema,
  watch: watchSchema,
  corrections: correctionSchema,
  'search/asks': pageAsksSchema,
  'search/intents': searchIntentSchema,
  'search/words': messageWordsSchema,
  'call/lines': callLineSchema,
  'call/taps': callTapSchema,
  'check/questions': checkQuestionSchema,
  'check/rules': checkRuleSchema,
  'check/actions': checkActionSchema,
  'check/outcomes': checkOutcomeSchema,
  'check/carried': checkCarriedSchema,
  'court/questions': questionSchema,
  'court/rules': courtRuleSchema,
  'court/documents': courtDocumentSchema,
  'court/outcomes': courtOutcomeSchema,
  'relief/questions': questionSchema,
  'relief/signs': reliefSignSchema,
  'relief/recovery': reliefWaySchema,
  'relief/routes': reliefWaySchema,
  'relief/outcomes': reliefOutcomeSchema,
  'complain/behaviours': behaviourSchema,
  'complain/bodies': bodySchema,
  'complain/rules': routeSchema,
  'complain/notes': noteSchema,
  'complain/questions': questionSchema,
  letters: letterSchema,
  'letters/slots': letterSlotSchema,
  'message/signals': signalSchema,
  'message/words': messageWordsSchema,
  'message/spellings': messageSpellingsSchema,
  'message/outcomes': messageOutcomeSchema,
  'number-classes': numberClassSchema,
} satisfies Record<string, z.ZodType>;

/** A folder of src/content. */
export type Folder = keyof typeof SCHEMAS;

/** What a file of a folder holds. */
type Data<Name extends Folder> = z.infer<(typeof SCHEMAS)[Name]>;

/**
 * The entries of src/content/`folder` that fit its schema. Those that do not are left out, so that one bad file hides
 * no other one's results: `tests/content/files.test.ts` names it.
 */
export const readEntries = <Name extends Folder>(folder: Name): Entry<Data<Name>>[] =>
  sortFolder(folder, SCHEMAS[folder] as unknown as z.ZodType<Data<Name>>).entries;

/** What entries hold, by their ids. */
export const byId = <Data>(entries: readonly { id: string; data: Data }[]): Record<string, Data> =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data]));

/** Every content file that is YAML at all, whatever its kind: a new folder is covered without being named here. */
export const readAllFiles = (): { path: string; data: unknown; body: string }[] =>
  globSync('src/content/**/*.{yaml,mdx}')
    .sort()
    .flatMap((path) => {
      try {
        return [{ path, ...readFileParts(path) }];
      } catch {
        return [];
      }
    });

const GUIDE_FOLDERS = ['rights', 'identify', 'respond', 'prevention'] as const;

/** Every article of the guide with its page id, `respond/complain`. */
export const readArticles = () =>
  GUIDE_FOLDERS.flatMap((folder) =>
    readEntries(folder).map((entry) => ({
      ...entry,
      folder: folder as string,
      pageId: `${folder}/${entry.id}`,
    })),
  );

export const readStories = () =>
  readEntries('stories').map((entry) => ({
    ...entry,
    folder: 'stories',
    pageId: `stories/${entry.id}`,
  }));

export const readSources = () => readEntries('sources');
export const readSigns = () => readEntries('signs');
export const readHotlines = () => readEntries('hotlines');
export const readCarriers = () => readEntries('carriers');
export const readPhones = () => readEntries('phones');
export const readLenders = () => readEntries('lenders');
export const readLookups = () => readEntries('lookups');
export const readTerms = () => readEntries('glossary');
export const readBenchmarks = () => readEntries('benchmarks');
export const readBookParts = () => readEntries('book');
export const readEnglishPages = () => readEntries('english');
export const readHandouts = () => readEntries('handouts');
export const readHolidays = () => readEntries('holidays');
export const readStages = () => readEntries('stages');
export const readRules = () => readEntries('rules');
export const readPracticeItems = () => readEntries('practice');
export const readMyths = () => readEntries('myths');
export const readPageAsks = () => readEntries('search/asks');
export const readSearchIntents = () => readEntries('search/intents');
export const readSearchLists = () => readEntries('search/words');
export const readWatched = () => readEntries('watch');
export const readCorrections = () => readEntries('corrections');
export const readCourtRules = () => readEntries('court/rules');
export const readCourtDocuments = () => readEntries('court/documents');
export const readReliefSigns = () => readEntries('relief/signs');
export const readReliefWays = () => [
  ...readEntries('relief/recovery'),
  ...readEntries('relief/routes'),
];
export const readComplainBehaviours = () => readEntries('complain/behaviours');
export const readComplainBodies = () => readEntries('complain/bodies');
export const readComplainRules = () => readEntries('complain/rules');
export const readComplainNotes = () => readEntries('complain/notes');
export const readComplainQuestions = () => readEntries('complain/questions');
export const readLetters = () => readEntries('letters');
export const readLetterSlots = () => readEntries('letters/slots');
export const readMessageSignals = () => readEntries('message/signals');
export const readMessageWords = () => readEntries('message/words');
export const readMessageSpellings = () => readEntries('message/spellings');
export const readMessageOutcomes = () => readEntries('message/outcomes');
export const readNumberClasses = () => readEntries('number-classes');
