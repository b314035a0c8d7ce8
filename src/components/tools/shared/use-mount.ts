import { useEffect, useRef } from 'preact/hooks';

/**
 * Runs `start` once, when the island comes alive in the browser, with what the first render knew. May return
 * what to do when it goes. Not for what must survive leaving at once: that is written in the event itself.
 */
export function useMount(start: () => (() => void) | void): void {
  const first = useRef(start);
  useEffect(() => first.current(), []);
}
