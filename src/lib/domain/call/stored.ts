/** The call as the tab remembers it, so that a reload in the middle loses nothing; distrusted when read back. */
import { isFields } from '~/lib/domain/values/stored-value.ts';
import type { Call } from './call.ts';
import type { CallDefinition } from './definition.ts';

/** 8.64e15 is the last moment a date can name. */
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8.64e15;

/** The call in `stored`; undefined where it is none. What is no longer known is left out. */
export function parseStoredCall(
  stored: unknown,
  { lines, taps: known }: Pick<CallDefinition, 'lines' | 'taps'>,
): Call | undefined {
  if (!isFields(stored)) return undefined;
  const { startedAt, touchedAt, isEnded, isLeft, line, taps, replyTo } = stored;
  if (!isMoment(startedAt) || !isMoment(touchedAt) || typeof isEnded !== 'boolean')
    return undefined;
  if (!Number.isInteger(line) || !Array.isArray(taps)) return undefined;
  const ids = [...new Set<unknown>(taps)].filter((id): id is string =>
    known.some((tap) => tap.id === id),
  );
  return {
    startedAt,
    touchedAt,
    isEnded,
    ...(isLeft === true && { isLeft }),
    line: Math.min(Math.max(line as number, 0), lines.length - 1),
    taps: ids,
    ...(typeof replyTo === 'string' && ids.includes(replyTo) && { replyTo }),
  };
}
