/** What the budget of the same case leaves. Reading a budget takes code that is fetched only where there is one. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type BudgetForm, isBlankForm } from '~/lib/domain/budget/form.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';

type Read = (form: BudgetForm) => AvailableMoney | undefined;

const fetchReader = async (): Promise<Read> =>
  (await import('~/lib/domain/offer/available.ts')).availableFromBudget;

/**
 * What `budget` leaves, once it can be read: undefined until then and where there is nothing to read.
 * `readNow` waits for it; where the code does not arrive, the sum stays to be typed.
 */
export function useAvailable(budget: BudgetForm) {
  const [reader, setReader] = useState<{ read: Read }>();
  const isBlank = useMemo(() => isBlankForm(budget), [budget]);
  useEffect(() => {
    if (isBlank || reader) return;
    fetchReader().then(
      (read) => setReader({ read }),
      () => undefined,
    );
  }, [isBlank, reader]);
  const available = useMemo(
    () => (isBlank ? undefined : reader?.read(budget)),
    [isBlank, budget, reader],
  );
  const readNow = async (): Promise<AvailableMoney | undefined> => {
    if (isBlank || reader) return available;
    try {
      return (await fetchReader())(budget);
    } catch {
      return undefined;
    }
  };
  return { available, readNow };
}
