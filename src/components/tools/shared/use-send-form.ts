/** What every form of a tool does when it is sent: say what stands in the way, or count a new result. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { useFocusAfterRender } from './use-focus-after-render.ts';
import { useTitlePart } from './use-title-part.ts';

const NONE: FieldMessage[] = [];

/** The state of one form. `SendForm` shows it. */
export function useSendForm() {
  const [problems, setProblems] = useState(NONE);
  const [run, setRun] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfterRender();
  // Stays the same while the reader types, so that long lists can tell that nothing changed.
  const errors = useMemo(
    (): ReadonlyMap<string, string> => new Map(problems.map((p) => [p.field, p.message])),
    [problems],
  );
  // Also when the same problems are found again: the list is a new one each time.
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  useTitlePart('error', problems.length > 0 ? '出错' : '');
  return {
    problems,
    /** The message for each field. */
    errors,
    /** Counts the results, so that each can replace the one before it whole. */
    run,
    summary,
    focusNext,
    /** Shows what stands in the way, and moves the focus there. */
    refuse: (found: FieldMessage[]) => setProblems(found),
    /** Nothing stands in the way: there is a new result. */
    accept() {
      setProblems(NONE);
      setRun((count) => count + 1);
    },
    /** Forgets the problems, for a form that starts over. */
    reset: () => setProblems(NONE),
  };
}

/** A form's state and what it can do. */
export type SendForm = ReturnType<typeof useSendForm>;
