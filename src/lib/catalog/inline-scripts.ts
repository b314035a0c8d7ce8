import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { IN_APP } from '~/lib/browser/in-app.ts';

/** What was minified, by what it was: every page asks for the same few scripts. */
const minified = new Map<string, string>();

function minify(code: string): string {
  // Browsers too old for the tools have to read it as well: it says so to them.
  const short =
    minified.get(code) ?? transformSync(code, { minify: true, target: 'es2018' }).code.trim();
  minified.set(code, short);
  return short;
}

/**
 * The script at `path` as it stands in the page, minified: its hash has to be that of the very same bytes.
 * `BASE_URL`, which early-page.js names alone, becomes `base`, the site's own address with a slash at its end; `IN_APP`,
 * which early-actions.js names alone, the pattern of the browsers that may ignore a press on print.
 */
export const bareScript = (path: string, base = '/'): string =>
  minify(
    readFileSync(path, 'utf8').replaceAll('BASE_URL', base).replaceAll('IN_APP', IN_APP.source),
  );
