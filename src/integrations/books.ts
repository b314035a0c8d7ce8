import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readChapter, type Chapter } from './book/chapter.ts';
import { packEpub } from './book/epub.ts';
import type { EpubFacts } from './book/epub-documents.ts';
import { fillHandbook, writeParts, type Part } from './book/handbook.ts';
import { offerFile } from './book/offer-file.ts';
import { finishedStep } from './steps.ts';

/** What `/handbook/contents.json` says: the catalog's words to this step; it is no part of the site. */
interface Contents extends EpubFacts {
  glossary: string;
  handbook: ContentsPart[];
  whole: ContentsPart[];
}

interface ContentsPart {
  title: string;
  chapters: { id: string; title: string; href: string }[];
}

const CONTENTS = 'handbook/contents.json';
const HANDBOOK = 'handbook/index.html';
const NAME = 'buhuang.epub';
const TAKE_AWAY = 'about/take-away/index.html';
const STYLE = fileURLToPath(new URL('book/style.css', import.meta.url));

/** Finished pages as chapters, each read once; `chapters` of a book are by their address. */
function makeReader(readPage: (href: string) => Promise<string>, glossary: string) {
  const known = new Map<string, Chapter>();
  return async (contents: readonly ContentsPart[]) => {
    const chapters = new Map<string, Chapter>();
    const parts: Part[] = [];
    for (const part of contents) {
      const list: Chapter[] = [];
      for (const { id, title, href } of part.chapters) {
        const chapter = known.get(href) ?? readChapter(id, title, await readPage(href), glossary);
        known.set(href, chapter);
        chapters.set(href, chapter);
        list.push(chapter);
      }
      parts.push({ title: part.title, chapters: list });
    }
    return { parts, chapters };
  };
}

/**
 * Makes books from the pages as they are written, before they are made small: the chapters of the handbook's page,
 * which then goes the way of all pages, and the whole guide as an EPUB. `site` is undefined when the build was not told
 * it: then links out of the EPUB keep only their words.
 */
export function books(site: string | undefined): AstroIntegration {
  return finishedStep('books', async ({ dir, logger, base }) => {
    const at = (path: string) => new URL(path, dir);
    const readText = (path: string) => readFile(at(path), 'utf8');
    const readPage = (href: string) => readText(`.${href.slice(base.length - 1)}index.html`);

    const contents = JSON.parse(await readText(CONTENTS)) as Contents;
    await rm(at(CONTENTS));
    const readParts = makeReader(readPage, contents.glossary);
    const core = await readParts(contents.handbook);
    const whole = await readParts(contents.whole);

    const chapters = writeParts(core.parts, core.chapters, (href) => href);
    await writeFile(at(HANDBOOK), fillHandbook(await readText(HANDBOOK), chapters));
    const epub = packEpub(
      contents,
      whole.parts,
      { chapters: whole.chapters, outside: (href) => site && new URL(href, site).href },
      await readFile(STYLE, 'utf8'),
    );
    await mkdir(at('take-away/'), { recursive: true });
    await writeFile(at(`take-away/${NAME}`), epub);
    await writeFile(
      at(TAKE_AWAY),
      offerFile(await readText(TAKE_AWAY), NAME, `${base}take-away/${NAME}`, epub.length),
    );
    logger.info(`${NAME}: ${Math.ceil(epub.length / 1000)} kB`);
  });
}
