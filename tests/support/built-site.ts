/** The finished site in dist/, page by page. */
import { globSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

interface BuiltPage {
  /** Address below the site's root, `/respond/complain/`. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** What was read already: test files share it, and none of them changes a page. */
const read = new Map<string, BuiltPage[]>();

/** Every HTML page of `folder`. Throws when there is none, so that no test passes on an empty site. */
export function readPages(folder = 'dist'): readonly BuiltPage[] {
  const pages = read.get(folder) ?? parsePages(folder);
  read.set(folder, pages);
  return pages;
}

function parsePages(folder: string): BuiltPage[] {
  // Files to take away are no pages of the site; they have tests of their own.
  const files = globSync(`${folder}/**/*.html`, { exclude: [`${folder}/take-away/**`] }).sort();
  if (files.length === 0) throw new Error(`No pages in ${folder}: run "npm run build" first.`);
  return files.map((path) => {
    const html = readFileSync(path, 'utf8');
    const address = path
      .replaceAll('\\', '/')
      .slice(folder.length)
      .replace(/index\.html$/, '');
    let root: HTMLElement | undefined;
    return {
      address,
      html,
      // Every worker of the browser asks for the addresses, and one for an element.
      get root() {
        return (root ??= parse(html));
      },
    };
  });
}
