import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fadeIn } from '~/lib/browser/motion.ts';

/**
 * Moves the focus to `heading` after each of `moves`, and lets the question or the verdict fade in; also where it
 * appears only later, as the heading of a result does that is still on its way. Not for the first render: 0 moves.
 */
export function useHeadingFocus(
  moves: number,
  heading: RefObject<HTMLElement>,
  options?: FocusOptions,
): void {
  const isDue = useRef(false);
  useEffect(() => {
    isDue.current = moves > 0;
  }, [moves]);
  // After every render: nothing else tells that the heading is there.
  useEffect(() => {
    if (!isDue.current || !heading.current) return;
    isDue.current = false;
    heading.current.focus(options);
    fadeIn(heading.current.closest('fieldset, .verdict') ?? heading.current);
  });
}
