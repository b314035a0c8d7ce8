/** The figures of the money tools. What reads them weighs a lot and is loaded only where there are any. */
import { useEffect, useState } from 'preact/hooks';
import { load } from '~/lib/browser/storage.ts';
import type { caseFacts, CaseFigures, listLetterDebts } from '~/lib/domain/letters/case-filling.ts';
import { FIGURES_STORAGE_KEY } from '~/lib/domain/letters/stored.ts';

/** No case, a case with what reads it, or a case whose reader did not load. */
export type FoundFigures =
  | { kind: 'none' }
  | { kind: 'failed'; retry: () => void }
  | {
      kind: 'found';
      figures: CaseFigures;
      listLetterDebts: typeof listLetterDebts;
      caseFacts: typeof caseFacts;
    };

/** What is stored, unread. What the device keeps goes before what the tab remembers, as in the tools. */
function findStored(): unknown[] {
  return (['device', 'session'] as const).flatMap((scope) => {
    const found = load<unknown>(scope, FIGURES_STORAGE_KEY, (stored) => stored ?? undefined);
    return found.kind === 'loaded' ? [found.value] : [];
  });
}

/** Looks for the case once, when the page comes alive. */
export function useCaseFigures(): FoundFigures {
  const [found, setFound] = useState<FoundFigures>({ kind: 'none' });
  const open = async (stored: unknown[]) => {
    try {
      const { parseCaseFigures, ...reading } = await import('~/lib/domain/letters/case-filling.ts');
      const figures = stored.map(parseCaseFigures).find((read) => read !== undefined);
      if (figures) setFound({ kind: 'found', figures, ...reading });
    } catch {
      setFound({ kind: 'failed', retry: () => void open(stored) });
    }
  };
  useEffect(() => {
    const stored = findStored();
    if (stored.length > 0) void open(stored);
  }, []);
  return found;
}
