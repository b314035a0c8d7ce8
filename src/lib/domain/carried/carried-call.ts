/** A call that was just had, for whoever keeps a log of them. */
import { isFields } from '~/lib/domain/values/stored-value.ts';

export interface CarriedCall {
  /** When it began, as ISO 8601 in UTC. */
  startedAt: string;
  /** Whole seconds it lasted. */
  seconds: number;
  /** Ids of src/content/signs, heaviest first. */
  signs: readonly string[];
}

/** No call is as long as a day, and the table of signs is shorter than this. */
const MOST_SECONDS = 86_400;
const MOST_SIGNS = 200;
const SIGN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The call in `stored`; undefined where anything of it is not one. */
export function parseCarriedCall(stored: unknown): CarriedCall | undefined {
  if (!isFields(stored)) return undefined;
  const { startedAt, seconds, signs } = stored;
  if (typeof startedAt !== 'string' || Number.isNaN(Date.parse(startedAt))) return undefined;
  if (!Number.isInteger(seconds) || (seconds as number) < 0) return undefined;
  if ((seconds as number) > MOST_SECONDS) return undefined;
  if (!Array.isArray(signs) || signs.length > MOST_SIGNS) return undefined;
  if (!signs.every((id): id is string => typeof id === 'string' && SIGN.test(id))) return undefined;
  return { startedAt, seconds: seconds as number, signs };
}
