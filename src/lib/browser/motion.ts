/** Milliseconds: long enough to be seen, too short to be waited for. */
const FADE = 150;

/** Shows that `element` is new: it comes up within 150 ms, and at once for readers who want less motion. */
export function fadeIn(element: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate({ opacity: [0.4, 1] }, FADE);
}
