import { readFileSync } from 'node:fs';

/**
 * The script at `path` as it stands in the page, without its comments and indentation: its hash has to be that
 * of the very same bytes.
 */
export const bareScript = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '');
