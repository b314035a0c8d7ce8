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
const TOP_LINES = 4;

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** A page of the contents names many chapters. */
const LISTED = 5;

/**
 * The page (from 1) on which each chapter begins, by its id: where its title stands among the first lines, and no list
 * of titles. Chapters that are found nowhere are left out.
 */
export function findChapterPages(
  pages: readonly string[],
  chapters: readonly { id: string; title: string }[],
): Record<string, number> {
  const titles = chapters.map(({ title }) => squeeze(title));
  const tops = pages.map((page) => {
    const text = squeeze(page);
    const contents = titles.filter((title) => text.includes(title)).length >= LISTED;
    return contents ? '' : squeeze(page.split('\n').slice(0, TOP_LINES).join(''));
  });
  const found: Record<string, number> = {};
  for (const [index, { id }] of chapters.entries()) {
    const place = tops.findIndex((top) => top.includes(titles[index] ?? ''));
    if (place >= 0) found[id] = place + 1;
  }
  return found;
}
