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

const NOTICES = {
  kept: '会保存在这台设备上，改了也会跟着存。',
  removed: '已经从这台设备上删除。',
  notRemoved: '没有删成，存过的数可能还在。请到浏览器设置里清除这个网站的数据。',
  cleared: '已经全部清除。',
  clearedHereOnly:
    '这一页已经清空，但浏览器不让删：以前存过的数可能还在。请到浏览器设置里清除这个网站的数据。',
};

/**
 * Loads a kept form once and hands it to `restore`; from then on saves `form` while `keep` is set.
 * Where saving fails the choice is taken back and `notice` says why; where removing fails it says so.
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
    if (wanted) return setNotice(NOTICES.kept);
    const removed = remove('device', BUDGET_STORAGE_KEY);
    setNotice(removed ? NOTICES.removed : NOTICES.notRemoved);
  };

  const forget = () => {
    const removed = remove('device', BUDGET_STORAGE_KEY);
    setKeep(false);
    setNotice(removed ? NOTICES.cleared : NOTICES.clearedHereOnly);
  };

  return { keep, choose, notice, forget };
}
