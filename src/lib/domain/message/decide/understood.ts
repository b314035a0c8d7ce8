/** Whether every part of a text says something ordinary reminders say. */
import {
  DOUBTFUL_ROLES,
  EXPLAINING_ROLES,
  ORDINARY_ROLES,
  type ContextRole,
} from '~/lib/vocabulary/context-roles.ts';
import type { FoundSignal } from './find-signals.ts';

const CLAUSE_END = /[，。！？；：,!?;:\n]/u;
const HAN = /\p{Script=Han}/u;
/** Words that say nothing by themselves: neither understood nor not. */
const FILLER: ReadonlySet<ContextRole> = new Set(['filler']);
/** More Chinese characters in a row than this that belong to nothing known say something that was not understood. */
const LONGEST_UNKNOWN = 7;
/** Latin letters, digits and what joins or parts them in names, links and numbers; so long that they say something. */
const TOKEN = /[A-Za-z0-9](?:[ ·•・]?[A-Za-z0-9_*./@:?=&%-]){3,}/g;
/** Digits have signs of their own, and so have links: these end as hosts do. */
const SIGNED = /^[^A-Za-z]+$|:\/\/|\.[A-Za-z]{2,12}(?![A-Za-z0-9])/;
/** A number so long is a card or an account to pay to; a code between stars forwards calls; anyone has such mail. */
const ACCOUNT =
  /\d{12}|^\*{1,2}\d{2}\*|[^*]@(?:qq|163|126|139|189|yeah|sina|sohu|foxmail|hotmail|outlook|gmail|icloud|yahoo|aliyun)\./i;
/** Figures with a word before them that says of what, and letters alone that are too few for a name. */
const FIGURE = /^(?:RMB|CNY|LPR|APP|ATM)[\d .*:+%-]+$|^[A-Za-z]{4}$/i;
/** What stands before the number of a case, a contract or a clerk, but before no account of a person. */
const NUMBER_OF = /(?:编号|工号|合同号?|单号|案号|批次|票据号|N[Oo]\.?)[码为是:：]?\s?$/;
/** Whom one is to write to or to look for is no such number. */
const LOOKED_FOR = /(?:联系|搜|添加|查找|寻找|加|找)[^，。！？；,!?;\n]{0,8}$/;
/** A number spelt in characters. */
const SPELT_NUMBER =
  /[零〇一二三四五六七八九幺两]{7}|(?:[零〇一二三四五六七八九幺两]{3,4}[，、,\s-]?){3}/;
/** So many characters are known for each that is not. */
const LEAST_KNOWN = 2 / 3;
/** A clause with at most so many that are not, such as a name, says nothing by itself. */
const MOST_UNKNOWN = 3;
/** More such clauses in a row are a text pulled apart. */
const MOST_NAMES = 3;

/** Which characters of `text` belong to what `found` shows to have one of `roles`. */
function markKnown(
  text: string,
  found: readonly FoundSignal[],
  roles: ReadonlySet<ContextRole>,
): Uint8Array {
  const known = new Uint8Array(text.length);
  for (const { signal, spans } of found) {
    if (!signal.role || !roles.has(signal.role)) continue;
    for (const { start, end } of spans) known.fill(1, start, end);
  }
  return known;
}

/** Whether what is doubtful by itself stands only in kinds of sentences that explain it. */
function isExplained(text: string, found: readonly FoundSignal[]): boolean {
  const explained = markKnown(text, found, EXPLAINING_ROLES);
  return found.every(
    ({ signal, spans }) =>
      !signal.role ||
      !DOUBTFUL_ROLES.has(signal.role) ||
      spans.every(({ start, end }) => explained.subarray(start, end).every(Boolean)),
  );
}

/** Whether `before` says that a number of a case, a contract or a clerk follows. */
const isNumberOf = (before: string): boolean => NUMBER_OF.test(before) && !LOOKED_FOR.test(before);

/**
 * Whether `text` names an account: digits as of a card, an address of mail, or something in Latin letters that nothing
 * known explains.
 */
const namesAccount = (text: string, known: Uint8Array): boolean =>
  SPELT_NUMBER.test(text) ||
  [...text.matchAll(TOKEN)].some(({ 0: token, index }) => {
    if (isNumberOf(text.slice(0, index))) return false;
    if (ACCOUNT.test(token.replace(/[ ·•・]/g, ''))) return true;
    return (
      !SIGNED.test(token) &&
      !FIGURE.test(token) &&
      !known.subarray(index, index + token.length).every(Boolean)
    );
  });

/**
 * Whether every clause of `text` is made of what `found` shows to be ordinary, with no more than a few words between,
 * and nothing doubtful stands outside of a sentence that explains it.
 */
export function isUnderstood(text: string, found: readonly FoundSignal[]): boolean {
  if (!isExplained(text, found)) return false;
  const known = markKnown(text, found, ORDINARY_ROLES);
  if (namesAccount(text, known)) return false;
  const filler = markKnown(text, found, FILLER);
  let unknown = 0;
  let clauseUnknown = 0;
  let clauseKnown = 0;
  let names = 0;
  const isClear = () => {
    const isSaid = clauseUnknown * LEAST_KNOWN <= clauseKnown;
    if (clauseUnknown + clauseKnown > 0) names = isSaid ? 0 : names + 1;
    return isSaid || (clauseUnknown <= MOST_UNKNOWN && names <= MOST_NAMES);
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (CLAUSE_END.test(character)) {
      if (!isClear()) return false;
      unknown = clauseUnknown = clauseKnown = 0;
    } else if (HAN.test(character)) {
      if (known[index]) clauseKnown += 1;
      else if (!filler[index]) clauseUnknown += 1;
      unknown = known[index] || filler[index] ? 0 : unknown + 1;
      if (unknown > LONGEST_UNKNOWN) return false;
    }
  }
  return isClear();
}
