import { useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useChange } from './use-change.ts';

/** Whether a part that folds up was ever opened, and what its `<details>` needs for that. */
interface Unfolded {
  isUnfolded: boolean;
  fold: { ref: RefObject<HTMLDetailsElement>; onToggle: () => void };
}

/** Knows when a part is opened, also when that was before the page lived: the browser opens it without a script. */
export function useUnfolded(): Unfolded {
  const [isUnfolded, setUnfolded] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const look = () => {
    if (details.current?.open) setUnfolded(true);
  };
  useChange(look, []);
  return { isUnfolded, fold: { ref: details, onToggle: look } };
}
