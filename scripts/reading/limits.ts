/** What each article's reading level may be at most, and how those limits move. */
import { readFileSync } from 'node:fs';
import type { ReadingLevel } from './measure.ts';

export const LEVELS_FILE = 'tests/fixtures/reading/levels.json';
const WORDS_FILE = 'tests/fixtures/reading/common-words.txt';

type Limits = Readonly<Record<string, ReadingLevel>>;

/** What an article may have that has no limit of its own yet. */
export const FOR_NEW: ReadingLevel = { sentence: 20, uncommon: 38 };

/** So much above its limit a text may be: a corrected figure or a name must not fail a test. */
export const SLACK: ReadingLevel = { sentence: 0.5, uncommon: 1 };

/** The common words; see the README beside the list. */
export const readCommonWords = (): ReadonlySet<string> =>
  new Set(readFileSync(WORDS_FILE, 'utf8').trim().split('\n'));

export const readLimits = (): Limits => JSON.parse(readFileSync(LEVELS_FILE, 'utf8')) as Limits;

/** `limits` as far as `levels` still has their articles, lowered to what those have now; none rises. */
export const lowerLimits = (limits: Limits, levels: Limits): Limits =>
  Object.fromEntries(
    Object.entries(levels).map(([page, level]) => {
      const limit = limits[page] ?? FOR_NEW;
      return [
        page,
        {
          sentence: Math.min(limit.sentence, level.sentence),
          uncommon: Math.min(limit.uncommon, level.uncommon),
        },
      ];
    }),
  );
