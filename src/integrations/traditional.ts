import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { Converter } from 'opencc-js/cn2t';
import { finishedStep } from './steps.ts';

/** Characters only: names of laws, numbers to call and words of officials stay those of the mainland. */
const convert = Converter({ from: 'cn', to: 'tw' });

/** Where the general tables choose wrong. */
const MENDED: Readonly<Record<string, string>> = { 面籤: '面簽', 平臺: '平台' };

/** `text` in traditional characters. */
export const toTraditional = (text: string): string =>
  Object.entries(MENDED).reduce(
    (done, [wrong, right]) => done.replaceAll(wrong, right),
    convert(text),
  );

/** The pages that have versions, by their addresses from the site's root, and where they will stand. */
interface Place {
  pages: readonly string[];
  base: string;
  /** Undefined where the build was not told. */
  site: string | undefined;
}

const FOLDER = '/zh-hant';
/** What names a version by its language: its address is right as it stands. */
const VERSION = /<(?:a|link)\b[^>]*\bhreflang="([^"]*)"[^>]*>(?:[^<]*<\/a>)?/;
const CODE = /<script(?![^>]*ld\+json)[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>/;

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The link to this very version, turned into one to the page it is made from; what names others stays. */
const turnBack = (element: string, language: string): string =>
  language === 'zh-Hant' && element.startsWith('<a')
    ? element
        .replace(FOLDER, '')
        .replaceAll('"zh-Hant"', '"zh-CN"')
        .replace(/>[^<]*</, '>简体中文<')
    : element;

/**
 * The finished page `html` in traditional characters: the same words, links to pages that have this version lead to
 * it, and search leaves it out. Scripts and styles stay as they are.
 */
export function traditionalPage(html: string, { pages, base, site }: Place): string {
  const root = base.replace(/\/$/, '');
  const addresses = pages.map((page) => escapeForPattern(root + page)).join('|');
  const before = ['["\\s：>]', ...(site ? [escapeForPattern(new URL(site).origin)] : [])].join('|');
  const own = new RegExp(
    `${CODE.source}|${VERSION.source}|(?<=${before})(?:${addresses})(?=["#\\s　<])`,
    'g',
  );
  return (
    html
      .replace(new RegExp(`${CODE.source}|${VERSION.source}|[^<]+|<`, 'g'), (part) =>
        /^<(?:script|style)/.test(part) || VERSION.test(part) ? part : toTraditional(part),
      )
      .replace(own, (part, language?: string) => {
        if (language !== undefined) return turnBack(part, language);
        return part.startsWith('<') ? part : root + FOLDER + part.slice(root.length);
      })
      .replace('<html lang="zh-CN"', '<html lang="zh-Hant"')
      .replaceAll('"inLanguage":"zh-CN"', '"inLanguage":"zh-Hant"')
      .replace(' data-pagefind-body', '')
      // The picture to forward is the one of the page that this is made from.
      .replace(/ data-long-picture(?:="[^"]*")?/, '')
      .replace(/data-pagefind-filter="section:[^"]*"/, 'data-pagefind-filter="section:繁體中文"')
  );
}

/** Makes of each of `pages` one in traditional characters, below /zh-hant/, so that nothing is written twice. */
export function traditional(pages: readonly string[], site: string | undefined): AstroIntegration {
  return finishedStep('traditional', async ({ dir, base }) => {
    for (const page of pages) {
      const html = await readFile(new URL(`.${page}index.html`, dir), 'utf8');
      const folder = new URL(`.${FOLDER}${page}`, dir);
      await mkdir(folder, { recursive: true });
      await writeFile(new URL('index.html', folder), traditionalPage(html, { pages, base, site }));
    }
  });
}
