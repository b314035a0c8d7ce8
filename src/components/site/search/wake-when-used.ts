/**
 * Lets the header's search in `box` answer once someone is in it; its site is under `data-base`. Until then
 * neither its code nor Preact is loaded. What failed to load is tried again with the next letter.
 */
export function wakeWhenUsed(box: HTMLElement | null): void {
  if (!box) return;
  let isAwake = false;
  const wake = async () => {
    if (isAwake) return;
    isAwake = true;
    try {
      const { wakeSearch } = await import('./wake-search.tsx');
      wakeSearch(box, box.dataset['base'] ?? '/');
    } catch {
      isAwake = false;
    }
  };
  for (const use of ['focusin', 'input']) box.addEventListener(use, () => void wake());
  if (!box.hidden) void wake();
}
