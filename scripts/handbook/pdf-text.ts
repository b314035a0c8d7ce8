/** What stands on which page of a PDF, read with poppler. */
import { spawnSync } from 'node:child_process';

/** The text of each page of the PDF at `path`; undefined where pdftotext is not installed. */
export function readPdfText(path: string): string[] | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return undefined;
  // A form feed ends every page.
  return stdout.split('\f').slice(0, -1);
}

/** A page begins with the title of a chapter, or of a part and then its first chapter. */
const TOP_LINES = 8;

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/**
 * The page (from 1) on which each chapter begins, by its id. A chapter begins a page with its title; the titles in the
 * contents stand in the middle of theirs. Chapters that are found nowhere are left out.
 */
export function findChapterPages(
  pages: readonly string[],
  chapters: readonly { id: string; title: string }[],
): Record<string, number> {
  const found: Record<string, number> = {};
  let from = 0;
  for (const { id, title } of chapters) {
    const wanted = squeeze(title);
    const place = pages.findIndex(
      (text, index) =>
        index >= from && squeeze(text.split('\n').slice(0, TOP_LINES).join('')).includes(wanted),
    );
    if (place < 0) continue;
    found[id] = place + 1;
    from = place;
  }
  return found;
}
