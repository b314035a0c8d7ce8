import { useState } from 'preact/hooks';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** The layout has room for the form and the result beside each other (see budget.css). */
const WIDE = '(min-width: 1024px)';

/** Whether all steps show at once, with the result beside them. */
export const isWide = (): boolean => window.matchMedia(WIDE).matches;

/** Which steps are open, and the ways to change that. */
export interface StepTools {
  isOpen: (id: string) => boolean;
  /** The browser opened or closed the step. */
  toggled: (id: string, isOpen: boolean) => void;
  /** The step after `id`; undefined after the last. */
  after: (id: string) => string | undefined;
  /** Closes `id` and opens `next`. */
  goOn: (id: string, next: string) => void;
}

/**
 * Steps that open one after the other on a phone and all at once where there is room. `main` are
 * those that one is led through; the others open when they are asked for. `moved` is told where to go.
 */
export function useSteps(
  all: readonly string[],
  main: readonly string[],
  moved: (id: string) => void,
): StepTools {
  const [open, setOpen] = useState<readonly string[]>(all.slice(0, 1));
  useChange(() => {
    if (isWide()) setOpen(all);
  }, []);
  return {
    isOpen: (id) => open.includes(id),
    toggled: (id, isOpen) =>
      setOpen((before) =>
        before.includes(id) === isOpen
          ? before
          : isOpen
            ? [...before, id]
            : before.filter((one) => one !== id),
      ),
    after: (id) => main.find((one) => all.indexOf(one) > all.indexOf(id)),
    goOn: (id, next) => {
      setOpen((before) => [...before.filter((one) => one !== id && one !== next), next]);
      moved(next);
    },
  };
}
