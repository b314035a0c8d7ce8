import { useLayoutEffect, useRef } from 'preact/hooks';

/** Focuses `element`; a result begins at the top of the screen, so that all of its first screen is seen. */
export function focusOn(element: HTMLElement): void {
  element.focus();
  if (element.localName !== 'h2') return;
  element.closest('.outcome')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Moves the focus to an element by its id, once it is on screen. */
export type FocusNext = (id: string) => void;

/**
 * Returns a function that moves the focus to an element by its id, once it is on screen. Where that takes a
 * while, and the reader has moved the focus meanwhile, it stays there.
 */
export function useFocusAfterRender(): FocusNext {
  const target = useRef('');
  /** Where the focus was when the element was not there yet. */
  const from = useRef<Element | null>(null);
  // Runs after every render: the element may only exist then. Before painting, so that
  // no key pressed meanwhile goes to the page instead.
  useLayoutEffect(() => {
    if (target.current === '') return;
    const element = document.getElementById(target.current);
    if (!element) {
      from.current ??= document.activeElement;
      return;
    }
    if (!from.current || from.current === document.activeElement) focusOn(element);
    target.current = '';
  });
  return (id) => {
    target.current = id;
    from.current = null;
  };
}
