/** The form of a money tool: the case it shares can be replaced whole under it. */
import { useState } from 'preact/hooks';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/**
 * A form, and what is said about it. Whenever the whole case was `replaced`, old results are stale:
 * `reset` has to drop them.
 */
export function useMoneyForm(replaced: number, reset: () => void) {
  const form = useSendForm();
  const [status, setStatus] = useState('');
  useChange(() => {
    form.reset();
    setStatus('');
    reset();
  }, [replaced]);
  return { ...form, status, setStatus };
}

/** The form as `MoneyTool` shows it. */
export type MoneyForm = ReturnType<typeof useMoneyForm>;
