import { clockInShanghai, dayInShanghai, formatDay } from '~/lib/domain/values/dates.ts';
import { formatLength, secondsOf, type Call } from './call.ts';
import type { CallDefinition } from './definition.ts';
import { tapsOf } from './result.ts';
import { CALL_WORDS } from './words.ts';

/** The call as plain text for copying: when, how long, what was tapped, and what is left to write down. */
export function composeCallText(definition: CallDefinition, call: Call): string {
  const began = new Date(call.startedAt);
  const taps = tapsOf(definition, call);
  return [
    `电话：${formatDay(dayInShanghai(began))} ${clockInShanghai(began)}，${formatLength(secondsOf(call, call.touchedAt))}`,
    taps.length === 0 ? CALL_WORDS.none : `${CALL_WORDS.tapped}：`,
    ...taps.map(({ label }) => `- ${label}`),
    '对方号码：',
    '自称机构、姓名、工号：',
    '替哪家放款机构：',
    '原话：',
  ].join('\n');
}
