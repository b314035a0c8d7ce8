import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readChapter, type Chapter } from './book/chapter.ts';
import { packEpub } from './book/epub.ts';
import type { EpubFacts } from './book/epub-documents.ts';
import { fillHandbook, writeParts, type Part } from './book/handbook.ts';
import { offerFile } from './book/offer-file.ts';
import { makeSingleFile } from './book/single-file.ts';

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
 * Makes what readers take along from the finished pages: the handbook's page, the same as a single file, and the whole
 * guide as an EPUB. `site` is undefined when the build was not told it: then links out of a book keep only their words.
 */
export function books(site: string | undefined): AstroIntegration {
  let base = '';
  return {
    name: 'books',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const at = (path: string) => new URL(path, dir);
        const readText = (path: string) => readFile(at(path), 'utf8');
        const readPage = (href: string) => readText(`.${href.slice(base.length)}index.html`);
        const outside = (href: string) => site && new URL(href, site).href;

        const contents = JSON.parse(await readText(CONTENTS)) as Contents;
        await rm(at(CONTENTS));
        const readParts = makeReader(readPage, contents.glossary);
        const core = await readParts(contents.handbook);
        const whole = await readParts(contents.whole);

        const shell = await readText(HANDBOOK);
        await writeFile(
          at(HANDBOOK),
          fillHandbook(
            shell,
            writeParts(core.parts, core.chapters, (href) => href),
          ),
        );
        const single = makeSingleFile(
          fillHandbook(shell, writeParts(core.parts, core.chapters, outside)),
          outside,
        );
        const epub = packEpub(
          contents,
          whole.parts,
          { chapters: whole.chapters, outside },
          await readFile(STYLE, 'utf8'),
        );

        await mkdir(at('take-away/'), { recursive: true });
        let page = await readText(TAKE_AWAY);
        for (const [name, data] of [
          ['buhuang.epub', epub],
          ['buhuang.html', Buffer.from(single)],
        ] as const) {
          await writeFile(at(`take-away/${name}`), data);
          page = offerFile(page, name, `${base}/take-away/${name}`, data.length);
          logger.info(`${name}: ${Math.ceil(data.length / 1000)} kB`);
        }
        await writeFile(at(TAKE_AWAY), page);
      },
    },
  };
}
