/** What a text is found by: pairs of neighbouring characters, single ones, whole numbers and words, and matters. */
import { conceptsIn, inPageWords } from './concepts.ts';

/** What separates the clauses of a story; shorter ones say nothing alone. */
const CLAUSE_END = /[\s,，.。？?!！、;；]+/;
const SHORTEST_CLAUSE = 3;

/** A matter is one of few names: it stands in no text, and so begins with a sign. */
const MATTER_SIGN = '§';

/** The units of `text`: a character, or a whole number or Latin word. */
const unitsOf = (text: string): string[] => text.match(/\p{N}+|[a-z]+|\p{L}/gu) ?? [];

const isWhole = (unit: string): boolean => /^[\p{N}a-z]{2,}$/u.test(unit);

/** Neighbouring units of `text`, whole numbers and Latin words by themselves, too. */
export function pairsOf(text: string): Set<string> {
  const units = unitsOf(text);
  if (units.length < 2) return new Set(units);
  const pairs = units.slice(1).map((unit, place) => `${units[place]}${unit}`);
  return new Set([...pairs, ...units.filter(isWhole)]);
}

/** What `text` is found by: its pairs, and its characters one by one. */
export const wordsOf = (text: string): Set<string> => new Set([...pairsOf(text), ...unitsOf(text)]);

/** English endings: collectors, calling and called are searched as collector and call. */
const ENGLISH_ENDING = /([a-z]{3,}?)(?:e?d|ing)\b|([a-z]{2}[a-rt-z])(?:'s|e?s)\b/g;

/** `text` in the words of pages, in one writing. */
export const inOneWriting = (text: string): string =>
  inPageWords(text.normalize('NFKC').toLowerCase()).replace(ENGLISH_ENDING, '$1$2');

/** Words around a question, which say nothing of what it is about. */
const FILLERS =
  /请问|您好|你好|谢谢|麻烦|(我)?想(咨询|问)(一下)?|问一下|(应该|该|要)?怎么(办|做|样|回事)(呢|啊|呀|才好)?|(是)?怎么(样)?|如何|什么|是不是|能不能|可不可以|会不会|有没有|要不要|(还)?可以吗|行吗|[吗呢啊吧呀嘛]|\b(?:an?|the|is|are|was|do|does|did|can|could|should|would|will|i'm|i|my|me|you|your|he|she|it|they|them|their|we|this|that|there|of|to|for|in|on|at|by|and|or|about|with|from|have|has|what|how|if|someone|somebody)\b/g;

/** `text` without them, where anything is left. */
export function withoutFillers(text: string): string {
  const rest = text.replace(FILLERS, ' ');
  return unitsOf(rest).length > 1 ? rest : text;
}

/** The matters that `text` is about. */
export const mattersOf = (text: string): Set<string> =>
  new Set(conceptsIn(text).map((name) => MATTER_SIGN + name));

/** The clauses of `text` that say something alone, each by its words. */
export const clausesOf = (text: string): ReadonlySet<string>[] =>
  text
    .split(CLAUSE_END)
    .filter((clause) => unitsOf(clause).length >= SHORTEST_CLAUSE)
    .map(wordsOf);
