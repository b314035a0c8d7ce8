/** Reads src/content as files: getCollection() returns nothing under Vitest. */
import { globSync } from 'node:fs';
import { type Entry, readFileParts, sortFolder } from '~scripts/read-content.ts';
import type { Folder, FolderData } from '~/lib/schemas/folders.ts';

export type { Entry };

/**
 * The entries of src/content/`folder` that fit its schema. Those that do not are left out, so that one bad file hides
 * no other one's results: `tests/content/files.test.ts` names it.
 */
export const readEntries = <Name extends Folder>(folder: Name): Entry<FolderData<Name>>[] =>
  sortFolder(folder).entries;

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
