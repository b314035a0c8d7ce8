import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * The script at `path` as it stands in the page, minified: its hash has to be that of the very same bytes.
 * `BASE_URL`, which early-page.js names alone, becomes `base`, the site's own address with a slash at its end.
 */
export const bareScript = (path: string, base = '/'): string =>
  transformSync(readFileSync(path, 'utf8').replaceAll('BASE_URL', base), {
    minify: true,
    // Browsers too old for the tools have to read it as well: it says so to them.
    target: 'es2018',
  }).code.trim();
