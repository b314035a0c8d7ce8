/** Whether the pages of a build lead where they should on the address that they are sent from. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** How a build is told that it will stand at `site`. */
const tellSite = (site: string): string => {
  const { origin, pathname } = new URL(site);
  return `build with SITE=${origin}${pathname === '/' ? '' : ` BASE_PATH=${pathname}`}`;
};

/** What is wrong with the links of the pages in `root`, once they stand at `site` (ends with a slash). */
export function checkLinks(site: string, root: string): string[] {
  const base = new URL(site).pathname;
  const problems = new Set<string>();
  let namesItself = false;
  for (const name of globSync('**/*.html', { cwd: root })) {
    const page = parse(readFileSync(join(root, name), 'utf8'));
    const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (canonical) namesItself = true;
    if (canonical && !canonical.startsWith(site)) {
      problems.add(`Pages say that they stand at ${new URL(canonical).origin}: ${tellSite(site)}`);
    }
    for (const link of page.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]')) {
      const target = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      const path = decodeURIComponent(target.replace(/[?#].*$/, ''));
      const isHere = path.startsWith(base) && existsSync(join(root, path.slice(base.length)));
      if (!isHere) problems.add(`${name} leads to ${path}, which is not in the build`);
    }
  }
  if (!namesItself) problems.add(`No page names its address: ${tellSite(site)}`);
  return [...problems];
}
