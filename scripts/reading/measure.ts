/** How hard a text is to read: by the length of its sentences and by how many of its words are not common. */
import { plainText, sentencesOf } from '~tests/support/plain-text.ts';

/** What was measured of a text, rounded to tenths. */
export interface ReadingLevel {
  /** Mean length of a sentence, in characters. */
  sentence: number;
  /** Share of its words outside the list of common ones, in per cent. */
  uncommon: number;
}

const HAN_WORD = /^\p{Script=Han}+$/u;
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const round = (value: number): number => Math.round(value * 10) / 10;

/** The Chinese words of `text`, in their order, as the engine's dictionary cuts them. */
const wordsOf = (text: string): string[] =>
  [...words.segment(text)].map(({ segment }) => segment).filter((word) => HAN_WORD.test(word));

/** The level of the MDX text `body`, given the `common` words; a text without any has the level 0. */
export function measureReading(body: string, common: ReadonlySet<string>): ReadingLevel {
  const sentences = sentencesOf(plainText(body));
  const all = sentences.flatMap(wordsOf);
  const characters = sentences.reduce((sum, sentence) => sum + [...sentence].length, 0);
  const uncommon = all.filter((word) => !common.has(word)).length;
  return {
    sentence: round(characters / Math.max(1, sentences.length)),
    uncommon: round((100 * uncommon) / Math.max(1, all.length)),
  };
}

/** The words of `body` that are not common, the most frequent first: where to begin when it is to become plainer. */
export function listUncommon(body: string, common: ReadonlySet<string>): string[] {
  const counted = Map.groupBy(
    wordsOf(plainText(body)).filter((word) => !common.has(word)),
    (word) => word,
  );
  return [...counted].sort(([, a], [, b]) => b.length - a.length).map(([word]) => word);
}
