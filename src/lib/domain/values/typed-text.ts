/** The door for everything typed: what nobody sees is gone, and each sign has one writing. */
import { dropInvisible } from './invisible.ts';

/** Signs that phones and keyboards write otherwise, in pairs: the unusual one, then the usual one. */
const SIGNS =
  '￥¥。.−-–-—-‐-‑-〜~∼~〇零两二兩二壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千萬万億亿塊块點点時时號号週周';
const UNUSUAL = /[￥。−–—‐‑〜∼〇两兩壹贰叁肆伍陆柒捌玖拾佰仟萬億塊點時號週]/g;

/** `text` on one line, half-width, with single spaces. Cleaning twice changes nothing more. */
export const cleanTyped = (text: string): string =>
  dropInvisible(text)
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(UNUSUAL, (sign) => SIGNS.charAt(SIGNS.indexOf(sign) + 1))
    .replace(/\s+/g, ' ')
    .trim();

/** Whether nothing that can be seen was typed. */
export const isBlank = (text: string): boolean => cleanTyped(text) === '';

/**
 * Whether `cleaned` is too long to be a number: patterns that find one in any text would take seconds. Digits alone
 * are read quickly, however many, and then are too large.
 */
export const isTooLongForNumber = (cleaned: string): boolean =>
  cleaned.length > 100 && !/^\d+$/.test(cleaned);

/** No field of one line is longer where it is kept. */
export const LONGEST_FIELD = 2000;

/** What is said beside a text that is longer than can be kept; '' beside others. Nothing is ever cut. */
export const excessWords = (text: string, most: number): string =>
  text.length > most
    ? `写了${text.length}个字，最多存${most}个，多了${text.length - most}个。没有替你删，请自己删短。`
    : '';
