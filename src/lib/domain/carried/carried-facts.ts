/** What one tool hands to the next within the tab, so that nobody types it twice. Of texts only what the reader wrote down for a complaint. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { parseDay } from '~/lib/domain/values/calendar-days.ts';
import { LONGEST_FIELD } from '~/lib/domain/values/typed-text.ts';
import { parseCarriedAnswers } from './carried-answers.ts';
import { parseCarriedCall, type CarriedCall } from './carried-call.ts';

export interface CarriedFacts {
  /** Title of the tool they come from. */
  from: string;
  lenderKind?: LenderKind;
  /** What the collector did, each once. */
  conducts?: readonly ConductId[];
  /** Day of the contact, YYYY-MM-DD. */
  day?: string;
  /** Clock time of the contact, HH:MM. */
  time?: string;
  /** Day on which a court's paper came, YYYY-MM-DD. */
  receivedDay?: string;
  /** What happened, a line for each contact, as it was written down. */
  account?: string;
  /** The number that was shown. */
  number?: string;
  /** Who they said they were. */
  caller?: string;
  /** Answers to questions of the self-check; it alone knows which of them it asks. */
  answers?: Answers;
  /** The call itself, for the log. */
  log?: CarriedCall;
}

/** Characters of an account, and of a line: longer ones are not carried. */
const LONGEST_ACCOUNT = 100_000;

/** The ids a page knows; anything else that was stored is left out. */
export interface KnownIds {
  lenderKinds: readonly LenderKind[];
  conducts: readonly ConductId[];
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const isDay = (value: unknown): value is string => parseDay(value) !== undefined;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

const isKnown = <Id extends string>(ids: readonly Id[], value: unknown): value is Id =>
  ids.some((id) => id === value);

/** Reads what was stored; unknown parts are left out. Undefined: nothing usable. */
export function parseCarriedFacts(stored: unknown, known: KnownIds): CarriedFacts | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { from, lenderKind, conducts, day, time, receivedDay, ...rest } = stored as Record<
    string,
    unknown
  >;
  if (typeof from !== 'string' || from.length > 40) return undefined;
  const kept = Array.isArray(conducts) ? known.conducts.filter((id) => conducts.includes(id)) : [];
  const answers = parseCarriedAnswers(rest['answers']);
  const log = parseCarriedCall(rest['log']);
  return {
    from,
    ...(isKnown(known.lenderKinds, lenderKind) && { lenderKind }),
    ...(kept.length > 0 && { conducts: kept }),
    ...(isDay(day) && { day }),
    ...(typeof time === 'string' && CLOCK.test(time) && { time }),
    ...(isDay(receivedDay) && { receivedDay }),
    ...(isText(rest['account'], LONGEST_ACCOUNT) && { account: rest['account'] }),
    ...(isText(rest['number'], LONGEST_FIELD) && { number: rest['number'] }),
    ...(isText(rest['caller'], LONGEST_FIELD) && { caller: rest['caller'] }),
    ...(answers && { answers }),
    ...(log && { log }),
  };
}

/** Whether `facts` hold anything that another tool can use. */
export const holdsFacts = ({
  lenderKind,
  conducts = [],
  day,
  time,
  receivedDay,
  account,
  number,
  caller,
  answers,
  log,
}: CarriedFacts): boolean =>
  [lenderKind, day, time, receivedDay, account, number, caller, answers, log].some(Boolean) ||
  conducts.length > 0;
