import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { type Container, type Root } from 'postcss';
import { NOTICE_BUTTON_CLASSES, NOTICE_CLASSES } from '~/lib/domain/site/offline-classes.ts';
import type { PageStep } from './finish-pages.ts';

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

/** A class of a style sheet, and what a program may put it together behind. */
interface ClassName {
  name: string;
  stem: string | undefined;
}

const readClass = (name: string): ClassName => ({
  name,
  stem: /^(.*[-_a-z])(?:\d+|(?<=[-_])[a-z]+)$/.exec(name)?.[1],
});

/** Whether an element can get the class: it is written in `words`, or put together behind its stem. */
const canHave = ({ whole, stems }: Words, { name, stem }: ClassName): boolean =>
  whole.has(name) || (stem !== undefined && stems.has(stem));

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

/** The style sheet of a kind of page, and what is left of it for each choice of its classes. */
interface Sheet {
  root: Root;
  /** The classes it names. */
  classes: readonly ClassName[];
  /** By a digit a class: whether it can be given. */
  left: Map<string, string>;
}

/** By what is written there: pages of one kind have the same. */
const sheets = new Map<string, Sheet>();

const classesIn = (selector: string): string[] =>
  // What a selector excludes need not be there.
  [...selector.replace(/:not\([^()]*\)/g, '').matchAll(CLASS)].map(([, name = '']) => name);

function readSheet(css: string): Sheet {
  const known = sheets.get(css);
  if (known) return known;
  const root = postcss.parse(css);
  const names = new Set<string>();
  root.walkRules(({ selector }) => classesIn(selector).forEach((name) => names.add(name)));
  const classes = [...names].map(readClass);
  const sheet = { root, classes, left: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
}

/** The page `html` without the styles of classes that neither it nor its `scripts` can give. */
export function dropUnused(html: string, scripts: readonly Words[]): string {
  const css = STYLE.exec(html)?.[1];
  if (css === undefined) return html;
  const { root, classes, left } = readSheet(css);
  const all = [readWords(html.replace(css, '')), ...scripts];
  const found = classes.filter((one) => all.some((words) => canHave(words, one)));
  const used = new Set(found.map(({ name }) => name));
  const key = classes.map(({ name }) => Number(used.has(name))).join('');
  let written = left.get(key);
  if (written === undefined) {
    const copy = root.clone();
    dropFrom(copy, (selector) => classesIn(selector).every((name) => used.has(name)));
    written = copy.toString();
    left.set(key, written);
  }
  const rest = written;
  return html.replace(css, () => rest);
}

/** What a text names of the site's scripts. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(SCRIPT)].map(([path]) => basename(path));

/** Lets every page carry only the styles that it, or a script it may load, can use. */
export function usedStyles(): PageStep {
  const code = new Map<string, { names: readonly string[]; words: Words }>();
  const collect = (names: readonly string[], found: Set<string>): Set<string> => {
    for (const name of names) {
      const next = code.get(name);
      if (next === undefined || found.has(name)) continue;
      found.add(name);
      collect(next.names, found);
    }
    return found;
  };
  return {
    begin: async (dir) => {
      const folder = new URL('_astro/', dir);
      for await (const name of glob('*.js', { cwd: fileURLToPath(folder) })) {
        const text = await readFile(new URL(name, folder), 'utf8');
        code.set(name, { names: scriptsIn(text), words: readWords(text) });
      }
    },
    change: (html) => {
      const scripts = [...collect(scriptsIn(html), new Set())].flatMap(
        (script) => code.get(script)?.words ?? [],
      );
      return dropUnused(html, [...scripts, OFFLINE]);
    },
  };
}
