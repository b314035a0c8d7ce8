import { loadJson } from '~/lib/browser/loading.ts';
import type {
  BudgetWords,
  FormWords,
  ResultWords,
} from '~/lib/domain/budget/words/budget-words.ts';

const loadResult = async () => {
  const { composeBudgetResult, Result } = await import('./Result.tsx');
  return { composeBudgetResult, Result };
};

/** What answers the form: the words, what works it out, and what shows it. None is of use without the others. */
export async function loadAnswer(address: string, words: FormWords) {
  const [{ Result, composeBudgetResult }, more] = await Promise.all([
    loadResult(),
    loadJson<ResultWords>(address),
  ]);
  const all: BudgetWords = { ...words, ...more };
  return { Result, compose: composeBudgetResult, words: all };
}

/** What answers the form. */
export type Answer = Awaited<ReturnType<typeof loadAnswer>>;
