/** Keeps the form on the device while the reader wants that. */
import { useEffect, useState } from 'preact/hooks';
import { load, remove, save, type SaveOutcome } from '../../../lib/browser/storage.ts';
import type { BudgetForm } from '../../../lib/domain/budget/form.ts';
import {
  BUDGET_STORAGE_KEY,
  parseStoredBudget,
  toStored,
} from '../../../lib/domain/budget/stored.ts';

const NOT_SAVED: Record<Exclude<SaveOutcome, 'saved'>, string> = {
  unavailable: '浏览器不让保存，可能是无痕模式。不影响计算。',
  full: '没有保存成：浏览器不让存，或者存储满了。不影响计算。',
};

/**
 * Loads a kept form once and hands it to `restore`; from then on saves `form` while `keep` is set.
 * Where saving fails the choice is taken back and `notice` says why.
 */
export function useKeptForm(form: BudgetForm, restore: (form: BudgetForm) => void) {
  const [keep, setKeep] = useState(false);
  const [notice, setNotice] = useState('');

  useEffect(() => {
    const found = load('device', BUDGET_STORAGE_KEY, parseStoredBudget);
    if (found.kind === 'loaded') {
      restore(found.value);
      setKeep(true);
      setNotice('已经读回上次保存在这台设备上的数。');
    }
    if (found.kind === 'damaged') {
      remove('device', BUDGET_STORAGE_KEY);
      setNotice('上次保存的内容读不出来，已经从空白开始。');
    }
    // Once, when the page opens.
  }, []);

  useEffect(() => {
    if (!keep) return;
    const outcome = save('device', BUDGET_STORAGE_KEY, toStored(form));
    if (outcome === 'saved') return;
    setKeep(false);
    setNotice(NOT_SAVED[outcome]);
  }, [keep, form]);

  const choose = (wanted: boolean) => {
    setKeep(wanted);
    setNotice(wanted ? '会保存在这台设备上，改了也会跟着存。' : '已经从这台设备上删除。');
    if (!wanted) remove('device', BUDGET_STORAGE_KEY);
  };

  const forget = () => {
    remove('device', BUDGET_STORAGE_KEY);
    setKeep(false);
    setNotice('已经全部清除。');
  };

  return { keep, choose, notice, forget };
}
