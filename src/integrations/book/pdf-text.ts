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

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** A page of the contents names many chapters. */
const LISTED = 5;

/**
 * The page (from 1) on which each chapter begins, by its id: the first after the contents on which its title stands in a
 * line of its own, no earlier than the chapter before it. Chapters that are found nowhere are left out.
 */
export function findChapterPages(
  pages: readonly string[],
  chapters: readonly { id: string; title: string }[],
): Record<string, number> {
  const titles = chapters.map(({ title }) => squeeze(title));
  const isContents = (page: string) => {
    const text = squeeze(page);
    return titles.filter((title) => text.includes(title)).length >= LISTED;
  };
  let from = Math.max(
    0,
    pages.findIndex((page) => !isContents(page)),
  );
  const found: Record<string, number> = {};
  for (const [index, { id }] of chapters.entries()) {
    const place = pages.findIndex(
      (page, number) =>
        number >= from && page.split('\n').some((line) => squeeze(line) === titles[index]),
    );
    if (place < 0) continue;
    found[id] = place + 1;
    from = place;
  }
  return found;
}
