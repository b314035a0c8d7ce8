import { dayInShanghai } from '~/lib/domain/values/dates.ts';

/** The day this build shows: statuses and figures are those of this day. `BUILD_DAY` previews another one. */
export const BUILD_DAY: string = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
