import type { PageStep } from './finish-pages.ts';
import { type Around, mapText } from './html-text.ts';

/** A date, which may break where it is read in parts anyway; pages of sources are full of them. */
const DATE = String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?`;

/** What a line must not end in: a time or a span of it, an article of a law, a number with its unit. */
const TOGETHER = new RegExp(
  [
    DATE,
    String.raw`\d{1,2}[:：]\d{2}(?:\s?[—–~至到-]{1,2}\d{1,2}[:：]\d{2})?`,
    String.raw`第\d+(?:[条條](?:之[一二三四五六七八九十]+)?)?`,
    String.raw`\d[\d,]*(?:\.\d+)?(?:[–—~-]\d[\d,]*(?:\.\d+)?)?(?:%|[万萬亿億])?(?:元|角|分[钟鐘]|分|倍|次|[个個]月|[个個]|天|日|年|月|小[时時]|人|[笔筆]|期|[条條]|[岁歲]|[号號]|[页頁])`,
    String.raw`\d[\d,]*(?:\.\d+)?[%万萬亿億]`,
  ].join('|'),
  'g',
);

/** A phrase of a title: up to and with the mark that ends it. */
const PHRASE = /[^，。？！：；、]+[，。？！：；、]*[”』」）]*/g;
const SHORTEST_TITLE = 9;

const isTitle = ({ name, attributes }: Around): boolean =>
  /^h[123]$/.test(name) || /class="[^"]*\bphrases\b/.test(attributes);

const keepNumbers = (text: string): string =>
  text.replace(TOGETHER, (run) => (/^\d{4}年/.test(run) ? run : `<span class="nb">${run}</span>`));

function keepPhrases(text: string): string {
  const phrases = text.match(PHRASE) ?? [];
  if (text.length < SHORTEST_TITLE || phrases.length < 2 || phrases.join('') !== text) return text;
  return phrases.map((phrase) => `<span class="ph">${phrase}</span>`).join('');
}

/** `html` with times, amounts and articles of laws that never break, and titles that break between phrases. */
export const keepTogether = (html: string): string =>
  mapText(html, (text, around) => (around.some(isTitle) ? keepPhrases(text) : keepNumbers(text)));

/** Lets lines break where a reader would pause; browsers know no Chinese phrases. */
export const wholeWords: PageStep = { change: keepTogether };
