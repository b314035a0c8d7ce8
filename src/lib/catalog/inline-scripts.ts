import { readFileSync } from 'node:fs';

/** A text in quotes, which stays as it is; or what needs no blanks around it; or the end of a line. */
const BLANKS = /('(?:[^'\\\n]|\\.)*')|\s*([=+!?:&|<>{}();,])\s*|\n/g;

/**
 * The script at `path` as it stands in the page, without its comments and blanks: its hash has to be that of the
 * very same bytes. `BASE_URL`, which early-page.js names alone, becomes `base`, the site's own
 * address with a slash at its end.
 */
export const bareScript = (path: string, base = '/'): string =>
  readFileSync(path, 'utf8')
    .replaceAll('BASE_URL', base)
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(BLANKS, (_, text?: string, sign?: string) => text ?? sign ?? '\n')
    .replaceAll(';}', '}')
    .replaceAll(',)', ')');
