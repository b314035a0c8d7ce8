import { useEffect } from 'preact/hooks';
import { setTitlePart } from '~/lib/browser/page-title.ts';

/** Keeps `words` before the page's title for as long as they hold; '' for nothing to say. */
export function useTitlePart(part: 'error' | 'step', words: string): void {
  useEffect(() => {
    if (!words) return;
    setTitlePart(part, words);
    return () => setTitlePart(part, '');
  }, [part, words]);
}
