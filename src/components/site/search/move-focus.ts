import { isComposing } from './is-composing.ts';

/**
 * Arrow keys walk from the box through the results and back; Escape returns to the box.
 * Keys that choose a candidate of a Chinese input method are left alone.
 */
export function moveFocus(event: KeyboardEvent, box: HTMLInputElement | null): void {
  if (isComposing(event)) return;
  const root = event.currentTarget as HTMLElement;
  const stops: HTMLElement[] = [
    ...(box ? [box] : []),
    ...root.querySelectorAll<HTMLElement>('[data-search-result]'),
  ];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Escape' && place > 0) {
    event.preventDefault();
    box?.focus();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || place === -1) return;
  event.preventDefault();
  stops[Math.min(Math.max(place + step, 0), stops.length - 1)]?.focus();
}
