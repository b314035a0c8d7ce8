/**
 * Pagefind finds pages that hold every word of a query, so a spoken sentence finds nothing.
 * A plan asks for the whole first and then for each word that carries meaning.
 */
import { LONGEST_QUERY } from './query.ts';

const MOST_WORDS = 8;

/** Words that carry no topic: particles, pronouns, question words. */
const STOP_WORDS = new Set(
  (
    '的 了 吗 呢 吧 啊 呀 么 是 有 在 和 与 或 就 都 也 还 又 很 太 把 被 给 让 对 向 到 从 用 要 想 会 能 可以 应该 ' +
    '我 你 他 她 它 我们 你们 他们 人家 自己 这 那 这个 那个 这些 那些 一个 一直 什么 怎么 怎样 怎么办 怎么样 为什么 如何 ' +
    '哪 哪里 哪个 谁 多少 几 几个 没有 不 没 别 请问 现在 以后 时候 真的 一下 办 说 里 上 下 去 来 个 人 事 东西 ' +
    '帮 帮我 告诉 知道 觉得 需要 必须 是不是 有没有 能不能 可不可以 要不要 会不会 算 做 弄 搞 看 跟'
  ).split(' '),
);

/** What to ask the index: the whole query, and its words one by one. */
export interface SearchPlan {
  whole: string;
  words: string[];
}

/** `query` with spaces for punctuation, at most `LONGEST_QUERY` characters. */
export const normaliseQuery = (query: string): string =>
  [...query]
    .slice(0, LONGEST_QUERY)
    .join('')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

/** Splits text into words with the platform's own Chinese segmenter. */
function segmentWords(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return text.split(' ');
  // eslint-disable-next-line compat/compat -- Firefox before 125 has none: the line above answers for it
  const segments = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim());
}

/**
 * Joins neighbouring single characters into one word: the segmenter does not know 催收 and gives
 * 催 and 收. Stop words and spaces keep neighbours apart.
 */
function joinSingles(segments: readonly string[]): string[] {
  const words: string[] = [];
  let run = '';
  for (const segment of [...segments, '']) {
    const isSingle = [...segment].length === 1 && !STOP_WORDS.has(segment);
    if (isSingle) {
      run += segment;
      continue;
    }
    words.push(run, segment);
    run = '';
  }
  return words.filter((word) => word !== '' && !STOP_WORDS.has(word));
}

/**
 * A plan for `query`, in one writing (`foldQuery`), with the rarest of its words by `rarityOf`; undefined when nothing
 * is left to search for.
 */
export function planSearch(
  query: string,
  rarityOf: (word: string) => number = () => 0,
): SearchPlan | undefined {
  const whole = normaliseQuery(query);
  if (whole === '') return undefined;
  const words = joinSingles(segmentWords(whole)).filter((word) => word !== whole);
  const rarest = [...new Set(words)].sort((a, b) => rarityOf(b) - rarityOf(a));
  return { whole, words: rarest.slice(0, MOST_WORDS) };
}
