import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element by its id, once it is on screen. */
export type FocusNext = (id: string) => void;

/** Returns a function that moves the focus after the next render. */
export function useFocusAfterRender(): FocusNext {
  const target = useRef('');
  // Runs after every render: the element may only exist then. Before painting, so that
  // no key pressed meanwhile goes to the page instead.
  useLayoutEffect(() => {
    if (target.current === '') return;
    document.getElementById(target.current)?.focus();
    target.current = '';
  });
  return (id) => {
    target.current = id;
  };
}
