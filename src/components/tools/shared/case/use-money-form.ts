/** The state that the forms of all money tools share: what stands in the way, and what is said. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { useEarlyInput } from '~/components/tools/shared/use-early-input.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { useLatest } from '~/components/tools/shared/use-latest.ts';

/**
 * A form whose problems take the focus when they appear. Whenever the whole case was `replaced`, old
 * results are stale: `reset` has to drop them.
 */
export function useMoneyForm(replaced: number, reset: () => void) {
  const [problems, setProblems] = useState<FieldMessage[]>([]);
  const [status, setStatus] = useState('');
  const errorsRef = useRef<HTMLDivElement>(null);
  const islandRef = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfterRender();
  // Stays the same while the reader types, so that long lists can tell that nothing changed.
  const errors = useMemo(() => new Map(problems.map((p) => [p.field, p.message])), [problems]);
  const resetNow = useLatest(reset);
  useEarlyInput(islandRef);
  useEffect(() => {
    if (problems.length > 0) errorsRef.current?.focus();
  }, [problems]);
  useEffect(() => {
    setProblems([]);
    setStatus('');
    resetNow.current();
  }, [replaced, resetNow]);
  return { problems, setProblems, errors, status, setStatus, errorsRef, islandRef, focusNext };
}

/** The form as `MoneyTool` shows it. */
export type MoneyForm = ReturnType<typeof useMoneyForm>;
