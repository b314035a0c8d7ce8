import { readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type Container } from 'postcss';

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** The name of a script of ours, wherever it is asked for. */
const SCRIPT = /[\w.-]+\.js\b/g;
/** A class in a selector; flat-layers adds `.\#`, which is none. */
const CLASS = /\.(-?[a-z_][\w-]*)/gi;

/** Whether `text` can give an element the class `name`: it is written there, or put together behind its stem. */
function mentions(text: string, name: string): boolean {
  if (text.includes(name)) return true;
  const stem = /^(.*[-_a-z])(?:\d+|(?<=[-_])[a-z]+)$/.exec(name)?.[1];
  return stem !== undefined && text.includes(`${stem}\${`);
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

/** The page `html` without the styles of classes that neither it nor `scripts`, its code, can have. */
export function dropUnused(html: string, scripts: string): string {
  const css = STYLE.exec(html)?.[1];
  if (css === undefined) return html;
  const text = html.replace(css, '') + scripts;
  const known = new Map<string, boolean>();
  const canHave = (name: string): boolean => {
    const isKnown = known.get(name) ?? mentions(text, name);
    known.set(name, isKnown);
    return isKnown;
  };
  const root = postcss.parse(css);
  dropFrom(root, (selector) => {
    // What a selector excludes need not be there.
    const plain = selector.replace(/:not\([^()]*\)/g, '');
    return [...plain.matchAll(CLASS)].every(([, name = '']) => canHave(name));
  });
  return html.replace(css, () => root.toString());
}

/** Lets every page carry only the styles that it, or a script it may load, can use. */
export function usedStyles(): AstroIntegration {
  return {
    name: 'used-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const code = new Map<string, string>();
        const folder = new URL('_astro/', dir);
        for await (const name of glob('*.js', { cwd: fileURLToPath(folder) })) {
          code.set(name, readFileSync(new URL(name, folder), 'utf8'));
        }
        const collect = (text: string, found: Set<string>): Set<string> => {
          for (const [path] of text.matchAll(SCRIPT)) {
            const name = basename(path);
            const next = code.get(name);
            if (next === undefined || found.has(name)) continue;
            found.add(name);
            collect(next, found);
          }
          return found;
        };
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const page = new URL(name, dir);
          const html = await readFile(page, 'utf8');
          const scripts = [...collect(html, new Set())].map((script) => code.get(script)).join('');
          await writeFile(page, dropUnused(html, scripts));
        }
      },
    },
  };
}
