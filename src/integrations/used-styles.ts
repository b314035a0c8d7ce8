import { readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type Container } from 'postcss';
import { NOTICE_BUTTON_CLASSES, NOTICE_CLASSES } from '~/lib/domain/site/offline.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** The name of a script of ours, wherever it is asked for. */
const SCRIPT = /[\w.-]+\.js\b/g;
/** A class in a selector; flat-layers adds `.\#`, which is none. */
const CLASS = /\.(-?[a-z_][\w-]*)/gi;

/** The words of a text that may be classes, and the beginnings of those that a program completes. */
interface Words {
  whole: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** The words of `text`, the HTML of a page or a script. */
export const readWords = (text: string): Words => ({
  whole: new Set(text.split(/[^\w-]+/)),
  stems: new Set([...text.matchAll(/([\w-]+)\$\{/g)].map(([, stem = '']) => stem)),
});

/** What a page without a network, or in an old version, is told in. */
const OFFLINE = readWords(`${NOTICE_CLASSES} ${NOTICE_BUTTON_CLASSES}`);

/** Whether an element can get the class `name`: it is written in `words`, or put together behind its stem. */
function canHave({ whole, stems }: Words, name: string): boolean {
  const stem = /^(.*[-_a-z])(?:\d+|(?<=[-_])[a-z]+)$/.exec(name)?.[1];
  return whole.has(name) || (stem !== undefined && stems.has(stem));
}

/** Takes the rules out of `container` of which no selector can match; then what is empty. */
function dropFrom(container: Container, canMatch: (selector: string) => boolean): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const selectors = node.selectors.filter(canMatch);
      if (selectors.length === 0) node.remove();
      else if (selectors.length < node.selectors.length) node.selectors = selectors;
    } else if (node.type === 'atrule' && node.nodes && node.name !== 'keyframes') {
      dropFrom(node, canMatch);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

/** The page `html` without the styles of classes that neither it nor its `scripts` can give. */
export function dropUnused(html: string, scripts: readonly Words[]): string {
  const css = STYLE.exec(html)?.[1];
  if (css === undefined) return html;
  const all = [readWords(html.replace(css, '')), ...scripts];
  const known = new Map<string, boolean>();
  const isUsed = (name: string): boolean => {
    const found = known.get(name) ?? all.some((words) => canHave(words, name));
    known.set(name, found);
    return found;
  };
  const root = postcss.parse(css);
  dropFrom(root, (selector) => {
    // What a selector excludes need not be there.
    const plain = selector.replace(/:not\([^()]*\)/g, '');
    return [...plain.matchAll(CLASS)].every(([, name = '']) => isUsed(name));
  });
  return html.replace(css, () => root.toString());
}

/** Lets every page carry only the styles that it, or a script it may load, can use. */
export function usedStyles(): AstroIntegration {
  return {
    name: 'used-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const code = new Map<string, { text: string; words: Words }>();
        const folder = new URL('_astro/', dir);
        for await (const name of glob('*.js', { cwd: fileURLToPath(folder) })) {
          const text = readFileSync(new URL(name, folder), 'utf8');
          code.set(name, { text, words: readWords(text) });
        }
        const collect = (text: string, found: Set<string>): Set<string> => {
          for (const [path] of text.matchAll(SCRIPT)) {
            const name = basename(path);
            const next = code.get(name);
            if (next === undefined || found.has(name)) continue;
            found.add(name);
            collect(next.text, found);
          }
          return found;
        };
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const page = new URL(name, dir);
          const html = await readFile(page, 'utf8');
          const scripts = [...collect(html, new Set())].flatMap(
            (script) => code.get(script)?.words ?? [],
          );
          await writeFile(page, dropUnused(html, [...scripts, OFFLINE]));
        }
      },
    },
  };
}
