import { withinTime } from './loading.ts';

/** Milliseconds. Some browsers ask the reader first and never answer. */
const PATIENCE = 3000;

/**
 * Copies `text`. Resolves to false where the browser refuses or does not answer, so that the caller shows
 * the text to select.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await withinTime(navigator.clipboard.writeText(text), PATIENCE);
    return true;
  } catch {
    return false;
  }
}
