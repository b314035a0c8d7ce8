/** Lets Escape, or a press elsewhere on the page, close what `details` has opened; Escape returns the focus. */
export function closeByEscape(details: HTMLDetailsElement | null): void {
  details?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  addEventListener('click', ({ target }) => {
    if (details?.open && !details.contains(target as Node)) details.open = false;
  });
}
