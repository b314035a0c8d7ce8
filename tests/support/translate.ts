import type { Page } from '@playwright/test';

/** How browsers that translate go about it: they put each text node into an element, or replace it by one. */
type Way = 'wrap' | 'replace';

/** Translates everything on `page` that can be read, each text marked with «». */
export const translate = (page: Page, way: Way): Promise<void> =>
  page.evaluate((how) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const isShown = !text.parentElement?.closest('script, style, textarea, font, option');
      if (isShown && text.data.trim() !== '') found.push(text);
    }
    for (const text of found) {
      const translated = document.createElement('font');
      text.replaceWith(translated);
      if (how === 'wrap') {
        translated.append(text);
        text.data = `«${text.data}»`;
      } else translated.append(`«${text.data}»`);
    }
  }, way);

/** Shows the original again, in text nodes of its own. */
export const showOriginal = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const translated of document.querySelectorAll('font')) {
      translated.replaceWith((translated.textContent ?? '').replace(/[«»]/g, ''));
    }
  });
