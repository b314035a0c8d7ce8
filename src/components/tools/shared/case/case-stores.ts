/** Where the case is kept: in the tab always, on the device by choice. Letters read it here, too. */
import {
  clearStored,
  type Found,
  type KeptText,
  listKept,
  readStored,
  type StoredShape,
} from '~/lib/browser/stored.ts';
import { BUDGET_STORAGE_KEY, parseStoredBudget } from '~/lib/domain/budget/stored.ts';
import type { TabCase } from '~/lib/domain/case/choose.ts';
import {
  CASE_STORAGE_KEY,
  caseFromBudget,
  type KeptCase,
  packKeptCase,
  packTabCase,
  parseKeptCase,
  parseTabCase,
} from '~/lib/domain/case/stored.ts';

/** The case as this tab remembers it. */
export const TAB: StoredShape<TabCase> = {
  scope: 'session',
  key: CASE_STORAGE_KEY,
  parse: parseTabCase,
  pack: packTabCase,
};

/** The case as the device keeps it. */
export const DEVICE: StoredShape<KeptCase> = {
  scope: 'device',
  key: CASE_STORAGE_KEY,
  parse: parseKeptCase,
  pack: packKeptCase,
};

/**
 * A tab's case that was to be kept while the device keeps another one: it waits here for the answer, because the tab
 * may be closed before.
 */
export const ASKED: StoredShape<TabCase> = { ...TAB, scope: 'device', key: 'case-asked:v1' };

/** The budget alone, as older pages kept it. Never written: what is read from it becomes part of the case. */
const OLD_BUDGET: StoredShape<KeptCase> = {
  scope: 'device',
  key: BUDGET_STORAGE_KEY,
  parse: (stored) => {
    const budget = parseStoredBudget(stored);
    return budget && { caseFile: caseFromBudget(budget), writes: [] };
  },
  isWhole: () => true,
};

/** What the device keeps, also where an older page kept the budget alone. */
export function readDevice(): Found<KeptCase> {
  const found = readStored(DEVICE);
  return found.kind === 'empty' ? readStored(OLD_BUDGET) : found;
}

/** Removes what an older page kept alone, once it is part of the case or no longer wanted. */
export const clearOldBudget = (): boolean => clearStored(OLD_BUDGET);

/** Removes the case from the device. Reports whether all of it is gone. */
export const clearDevice = (): boolean =>
  [clearStored(DEVICE), clearStored(ASKED), clearOldBudget()].every(Boolean);

/** Everything about the case that could not be read. */
export const listKeptCases = (): KeptText[] => [
  ...listKept(DEVICE),
  ...listKept(ASKED),
  ...listKept(OLD_BUDGET),
  ...listKept(TAB),
];
