/** The figures of the money tools. What reads them weighs a lot and is loaded only where there are any. */
import { useState } from 'preact/hooks';
import { readText } from '~/lib/browser/storage.ts';
import { CASE_KEYS } from '~/lib/domain/letters/stored.ts';
import type { CaseToUse } from './case-filling.ts';
import type { Filling } from './Filling.tsx';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** No case, one that cannot be read, one whose reader did not load, or a case with what fills from it. */
type FoundFigures =
  | { kind: 'none' | 'unreadable' }
  | { kind: 'failed'; retry: () => void }
  | ({ kind: 'found'; Filling: typeof Filling } & CaseToUse);

const isAnythingKept = (): boolean =>
  (['device', 'session'] as const).some((scope) =>
    CASE_KEYS.some((key) => typeof readText(scope, key) === 'string'),
  );

/** Looks for the case once, when the page comes alive. */
export function useCaseFigures(): FoundFigures {
  const [found, setFound] = useState<FoundFigures>({ kind: 'none' });
  const open = async () => {
    try {
      const { findCase, Filling: Loaded } = await import('./Filling.tsx');
      const toUse = findCase();
      setFound(
        typeof toUse === 'string' ? { kind: toUse } : { kind: 'found', ...toUse, Filling: Loaded },
      );
    } catch {
      setFound({ kind: 'failed', retry: () => void open() });
    }
  };
  useChange(() => {
    if (isAnythingKept()) void open();
  }, []);
  return found;
}
