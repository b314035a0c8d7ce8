/**
 * Opens what is folded in the page's main part while it is printed, in engines whose styles cannot do that (see
 * print.css), and folds it again. Returns how to stop.
 */
export function unfoldForPrint(): () => void {
  if (CSS.supports('selector(::details-content)')) return () => undefined;
  let unfolded: HTMLDetailsElement[] = [];
  const set = (isOpen: boolean) => unfolded.forEach((part) => (part.open = isOpen));
  const onBefore = () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    set(true);
  };
  const onAfter = () => set(false);
  addEventListener('beforeprint', onBefore);
  addEventListener('afterprint', onAfter);
  return () => {
    removeEventListener('beforeprint', onBefore);
    removeEventListener('afterprint', onAfter);
  };
}
