/** What the budget of the same case leaves. Reading a budget takes code that is fetched only where there is one. */
import { useMemo } from 'preact/hooks';
import { type BudgetForm, isBlankForm } from '~/lib/domain/budget/form.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';
import { useLoading } from '~/components/tools/shared/use-loaded.ts';

type Read = (form: BudgetForm) => AvailableMoney | undefined;

const loadReader = async (): Promise<Read> =>
  (await import('~/lib/domain/offer/available.ts')).availableFromBudget;

/**
 * What `budget` leaves, once it can be read: undefined until then and where there is nothing to read.
 * `readNow` waits for it, and tells where it did not come. `loading` says so, too, and the sum stays to be typed.
 */
export function useAvailable(budget: BudgetForm) {
  const isBlank = useMemo(() => isBlankForm(budget), [budget]);
  const loading = useLoading<Read | undefined>(loadReader, undefined, !isBlank);
  const read = loading.value;
  const available = useMemo(() => (isBlank ? undefined : read?.(budget)), [isBlank, budget, read]);
  const readNow = async (): Promise<AvailableMoney | 'not-loaded' | undefined> => {
    if (isBlank || read) return available;
    try {
      return (await loadReader())(budget);
    } catch {
      return 'not-loaded';
    }
  };
  return { available, readNow, loading };
}
