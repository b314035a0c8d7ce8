import { useEffect, useRef, type Inputs } from 'preact/hooks';

/**
 * Runs `act` once the page is alive, and again whenever one of `changes` changes; it sees what the latest render
 * knew. Unlike an effect it does not start anew for all that it uses. Not for what must survive leaving at once:
 * that is written in the event itself.
 */
export function useChange(act: () => (() => void) | void, changes: Inputs): void {
  const latest = useRef(act);
  latest.current = act;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `changes` are all that it waits for
  useEffect(() => latest.current(), changes);
}
