import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { isSecondTap } from '~/components/tools/shared/second-tap.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/**
 * Calls `choose` with the value of the radio button that a pointer taps inside `options`, while `wanted`.
 * Arrow keys also "click" a radio button, but only to look at the next one: such a click counts no presses.
 * Listens to the whole group, because the words beside a button are as good a target as the button.
 */
export function useTap(
  options: RefObject<HTMLElement>,
  wanted: boolean,
  choose: (optionId: string) => void,
): void {
  const latest = useRef(choose);
  latest.current = choose;
  useChange(() => {
    const group = options.current;
    if (!group || !wanted) return;
    const onClick = (event: MouseEvent) => {
      const label = event.target instanceof Element ? event.target.closest('label') : null;
      const input = label?.querySelector('input');
      if (!input || event.detail === 0) return;
      event.preventDefault();
      if (!isSecondTap(event as PointerEvent)) latest.current(input.value);
    };
    group.addEventListener('click', onClick);
    return () => group.removeEventListener('click', onClick);
  }, [wanted]);
}
