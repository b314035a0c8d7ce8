/** Says `words` in the live region `status`, also where it said the same before; '' takes them away. */
export function announce(status: Element | null, words: string): void {
  if (!status) return;
  const said = document.createElement('span');
  said.textContent = words;
  // A new element: the same text again in the old one would not be read out.
  status.replaceChildren(...(words ? [said] : []));
}
