/**
 * The `_headers` file of Cloudflare Pages and Netlify. There every rule that fits adds its headers, and the same
 * name twice is sent twice: so no name stands in two rules that fit the same address.
 */
import { ALWAYS, RULES, type Headers } from './rules.ts';

const write = (pattern: string, headers: Headers): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `entries` are what lies at the top of the site: folders end in a slash. `base` is the site's own address.
 */
export function writeHeadersFile(base: string, entries: readonly string[]): string {
  const special = RULES.slice(0, -1);
  const others = RULES.at(-1)!;
  const named = special.flatMap(({ starts }) => starts);
  const rest = ['', ...entries].filter((entry) => !named.includes(`/${entry}`));
  const toPattern = (path: string) => (path.endsWith('/') && path !== base ? `${path}*` : path);
  return [
    write(`${base}*`, ALWAYS),
    ...special.flatMap(({ starts, headers }) =>
      starts.map((start) => write(toPattern(base + start.slice(1)), headers)),
    ),
    ...rest.map((entry) => write(toPattern(base + entry), others.headers)),
    '',
  ].join('\n');
}
