/** An EPUB 3 as bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import {
  fileOf,
  writeChapterDocument,
  writeFront,
  writeNav,
  writePackage,
  type EpubFacts,
} from './epub-documents.ts';
import type { Part } from './handbook.ts';
import type { LinkRules } from './links.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/**
 * The book of `parts`, the same bytes for the same content: times in it are those of its version. The file that
 * names the format comes first and is not packed, so that programs can tell it from the first bytes.
 */
export function packEpub(
  facts: EpubFacts,
  parts: readonly Part[],
  links: Pick<LinkRules, 'chapters' | 'outside'>,
  style: string,
): Uint8Array {
  const chapters = parts.flatMap((part) => part.chapters);
  const mtime = new Date(`${facts.version}T00:00:00Z`);
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  const add = (path: string, text: string): void => {
    files[path] = [strToU8(text), { level: 9, mtime }];
  };
  add('META-INF/container.xml', CONTAINER);
  add('book/package.opf', writePackage(facts, chapters));
  add('book/nav.xhtml', writeNav(facts, parts));
  add('book/style.css', style);
  add('book/front.xhtml', writeFront(facts));
  for (const chapter of chapters) {
    const text = writeChapterDocument(chapter, links.chapters, links.outside);
    add(`book/${fileOf(chapter)}`, text);
  }
  return zipSync(files);
}
