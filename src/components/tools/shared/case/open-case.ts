/** Finding and saving the case: in the tab always, on the device by choice. */
import { load, remove, save, type SaveOutcome } from '~/lib/browser/storage.ts';
import { BUDGET_STORAGE_KEY, parseStoredBudget } from '~/lib/domain/budget/stored.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import type { CaseNotice } from '~/lib/domain/case/notices.ts';
import {
  CASE_STORAGE_KEY,
  caseFromBudget,
  parseStoredCase,
  toStoredCase,
} from '~/lib/domain/case/stored.ts';

/** What was found when the page opened. `keep` says that it came from the device. */
interface FoundCase {
  caseFile: CaseFile | undefined;
  keep: boolean;
  notice: CaseNotice | '';
}

/** The case on the device, also where an older page kept the budget alone. */
function loadFromDevice() {
  const found = load('device', CASE_STORAGE_KEY, parseStoredCase);
  if (found.kind !== 'empty') return found;
  return load('device', BUDGET_STORAGE_KEY, (stored) => {
    const budget = parseStoredBudget(stored);
    return budget && caseFromBudget(budget);
  });
}

/** What the reader typed before. What the device keeps goes before what the tab remembers. */
export function findCase(): FoundCase {
  const kept = loadFromDevice();
  if (kept.kind === 'loaded') {
    return { caseFile: kept.value, keep: true, notice: 'restored' };
  }
  const tab = load('session', CASE_STORAGE_KEY, parseStoredCase);
  const isDamaged = kept.kind === 'damaged' || tab.kind === 'damaged';
  if (kept.kind === 'damaged') removeFromDevice();
  if (tab.kind === 'loaded') {
    const notice = isDamaged ? 'damaged' : 'carried';
    return { caseFile: tab.value, keep: false, notice };
  }
  return { caseFile: undefined, keep: false, notice: isDamaged ? 'damaged' : '' };
}

/** Lets the tab remember `caseFile`, so that the next tool finds it. */
export const saveInTab = (caseFile: CaseFile): SaveOutcome =>
  save('session', CASE_STORAGE_KEY, toStoredCase(caseFile));

/** Saves `caseFile` on the device. What an older page kept alone is part of it by now. */
export function saveOnDevice(caseFile: CaseFile): SaveOutcome {
  const outcome = save('device', CASE_STORAGE_KEY, toStoredCase(caseFile));
  if (outcome === 'saved') remove('device', BUDGET_STORAGE_KEY);
  return outcome;
}

/** Removes the case from the device. Reports whether all of it is gone. */
export function removeFromDevice(): boolean {
  const results = [CASE_STORAGE_KEY, BUDGET_STORAGE_KEY].map((key) => remove('device', key));
  return results.every(Boolean);
}

/** Removes the case from the tab. */
export const removeFromTab = (): boolean => remove('session', CASE_STORAGE_KEY);
