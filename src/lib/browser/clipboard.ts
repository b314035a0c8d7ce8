/** Copies `text`. Resolves to false where the browser refuses, so that the caller shows the text to select. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
