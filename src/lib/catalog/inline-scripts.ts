import { readFileSync } from 'node:fs';

/**
 * The script at `path` as it stands in the page, without its comments and indentation: its hash has to be that
 * of the very same bytes. `BASE_URL`, which early-page.js names alone, becomes `base`, the site's own
 * address with a slash at its end.
 */
export const bareScript = (path: string, base = '/'): string =>
  readFileSync(path, 'utf8')
    .replaceAll('BASE_URL', base)
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '');
