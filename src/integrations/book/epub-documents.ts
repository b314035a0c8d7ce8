/** The documents of an EPUB 3: its chapters, its table of contents, what it is. */
import type { Chapter } from './chapter.ts';
import type { Part } from './handbook.ts';
import { turnLinks, type LinkRules } from './links.ts';
import { escapeXml, writeXhtml } from './xhtml.ts';

export interface EpubFacts {
  title: string;
  description: string;
  /** The day of the build, YYYY-MM-DD. */
  version: string;
  /** Lines of the title page. */
  front: readonly string[];
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document of the book; `body` is XHTML. */
const writeDocument = (title: string, body: string): string =>
  `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;

/** The file of `chapter` in the package. */
export const fileOf = (chapter: Pick<Chapter, 'id'>): string => `${chapter.id}.xhtml`;

/** `chapter` as a document; links to pages outside the book are turned by `outside`. */
export function writeChapterDocument(
  chapter: Chapter,
  chapters: LinkRules['chapters'],
  outside: LinkRules['outside'],
): string {
  const root = turnLinks(chapter, {
    chapters,
    inBook: (target, anchor) =>
      anchor === undefined ? fileOf(target) : `${fileOf(target)}#${anchor}`,
    outside,
  });
  return writeDocument(
    chapter.title,
    `<h1>${escapeXml(chapter.title)}</h1>${writeXhtml(root.childNodes)}`,
  );
}

/** The first page: what the book is, of which day, and the numbers to call first. */
export const writeFront = ({ title, front }: EpubFacts): string =>
  writeDocument(
    title,
    `<h1>${escapeXml(title)}</h1>${front.map((line) => `<p>${escapeXml(line)}</p>`).join('')}`,
  );

/** The table of contents: chapters under the headings of their parts. */
export function writeNav({ title }: EpubFacts, parts: readonly Part[]): string {
  const list = parts
    .map(({ title: heading, chapters }) => {
      const items = chapters
        .map((chapter) => `<li><a href="${fileOf(chapter)}">${escapeXml(chapter.title)}</a></li>`)
        .join('');
      return `<li><span>${escapeXml(heading)}</span><ol>${items}</ol></li>`;
    })
    .join('');
  return writeDocument(
    '目录',
    `<nav epub:type="toc" id="toc"><h1>目录</h1><ol><li><a href="front.xhtml">${escapeXml(title)}</a></li>${list}</ol></nav>`,
  );
}

/** What the book is, what it holds, in which order it is read. */
export function writePackage(facts: EpubFacts, chapters: readonly Chapter[]): string {
  const items = [{ id: 'front' }, ...chapters];
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="zh-CN" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">urn:buhuang:guide:${facts.version}</dc:identifier>
<dc:title>${escapeXml(facts.title)}</dc:title>
<dc:language>zh-CN</dc:language>
<dc:creator>不慌</dc:creator>
<dc:publisher>不慌</dc:publisher>
<dc:description>${escapeXml(facts.description)}</dc:description>
<dc:rights>CC BY 4.0</dc:rights>
<dc:date>${facts.version}</dc:date>
<meta property="dcterms:modified">${facts.version}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">全书都是文字，有目录和标题层级，没有图片和声音。</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.map((item) => `<item id="c-${item.id}" href="${fileOf(item)}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="c-front"/>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="c-${id}"/>`).join('\n')}
</spine>
</package>
`;
}
