/** The case as it is stored and exported: versioned, and distrusted when read back. */
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { parseBudgetForm } from '~/lib/domain/budget/stored.ts';
import { parseCashFlowForm } from '~/lib/domain/cash-flow/stored.ts';
import { isFields } from '~/lib/domain/values/stored-value.ts';
import { type CaseFile, type CasePart, emptyCase } from './case-file.ts';
import { parseDebtForms } from '~/lib/domain/debts/stored.ts';
import { parsePlanForm } from '~/lib/domain/debts/stored/plan.ts';
import type { TabCase } from './choose.ts';

/** Where the case is kept, in the tab and, by choice, on the device. */
export const CASE_STORAGE_KEY = 'case:v1';

/** Tells our files from other JSON files. */
const KIND = 'buhuang-case';
const VERSION = 1;

/** Why a value is not a case. */
export type CaseProblem =
  | { kind: 'not-a-case' }
  | { kind: 'newer-version' }
  | { kind: 'damaged'; part: CasePart | undefined };

/** A whole case, or why there is none. */
type ParsedCase = { kind: 'ready'; caseFile: CaseFile } | { kind: 'problem'; problem: CaseProblem };

const PARSERS: { [Part in CasePart]: (value: unknown) => CaseFile[Part] | undefined } = {
  budget: parseBudgetForm,
  debts: parseDebtForms,
  plan: parsePlanForm,
  cashFlow: parseCashFlowForm,
};
const PARTS = Object.keys(PARSERS) as CasePart[];

const problem = (found: CaseProblem): ParsedCase => ({ kind: 'problem', problem: found });

/** `caseFile` ready to be stored or exported. */
export const toStoredCase = (caseFile: CaseFile): object => ({
  kind: KIND,
  version: VERSION,
  case: caseFile,
});

/**
 * Reads the whole of `stored`. Parts that it does not have yet start empty; anything that is
 * there and is not what we write spoils all of it, so that no half of a case is ever taken over.
 */
export function parseCase(stored: unknown): ParsedCase {
  if (!isFields(stored) || stored['kind'] !== KIND) return problem({ kind: 'not-a-case' });
  const { version, case: parts } = stored;
  if (typeof version === 'number' && version > VERSION) return problem({ kind: 'newer-version' });
  if (version !== VERSION || !isFields(parts)) return problem({ kind: 'damaged', part: undefined });

  const caseFile: CaseFile = { ...emptyCase(), isDemo: parts['isDemo'] === true };
  for (const part of PARTS) {
    if (parts[part] === undefined) continue;
    const value = PARSERS[part](parts[part]);
    if (value === undefined) return problem({ kind: 'damaged', part });
    Object.assign(caseFile, { [part]: value });
  }
  return { kind: 'ready', caseFile };
}

/** The case in `stored`, or undefined when any part of it cannot be read. */
export function parseStoredCase(stored: unknown): CaseFile | undefined {
  const read = parseCase(stored);
  return read.kind === 'ready' ? read.caseFile : undefined;
}

/** The case as the device keeps it, with the names of this write and of those it builds on, latest first. */
export interface KeptCase {
  caseFile: CaseFile;
  writes: readonly string[];
}

/** So many writes are named: more than two pages miss of each other. */
const MOST_WRITES = 30;

/** `kept` ready to be written to the device. */
export const packKeptCase = ({ caseFile, writes }: KeptCase): unknown => ({
  ...toStoredCase(caseFile),
  writes: writes.slice(0, MOST_WRITES),
});

/** What the device kept, or undefined where it cannot be read. Older pages did not name their writes. */
export function parseKeptCase(stored: unknown): KeptCase | undefined {
  const caseFile = parseStoredCase(stored);
  const { writes } = (stored ?? {}) as { writes?: unknown };
  const isNamed = Array.isArray(writes) && writes.every((one) => typeof one === 'string');
  return caseFile && { caseFile, writes: isNamed ? writes : [] };
}

/** `tab` ready to be written into the tab. */
export const packTabCase = ({ caseFile, isKept, isApart, base }: TabCase): unknown => ({
  ...toStoredCase(caseFile),
  tab: { isKept, isApart, ...(base && { base: toStoredCase(base) }) },
});

/** What the tab remembered, or undefined where it cannot be read. */
export function parseTabCase(stored: unknown): TabCase | undefined {
  const caseFile = parseStoredCase(stored);
  const { tab } = (stored ?? {}) as { tab?: unknown };
  const { isKept, isApart, base } = isFields(tab) ? tab : {};
  return (
    caseFile && {
      caseFile,
      isKept: isKept === true,
      isApart: isApart === true,
      base: parseStoredCase(base),
    }
  );
}

/** The case of a reader who kept a budget before there was a case. */
export const caseFromBudget = (budget: BudgetForm): CaseFile => ({ ...emptyCase(), budget });
