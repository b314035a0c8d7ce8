/** The vercel.json of the site; see docs/tasks/put-it-online.md. */
import { ALWAYS, RULES, type Headers } from './rules.ts';

const toList = (headers: Headers) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const special = RULES.slice(0, -1);
/** `/embed/` as a pattern of Vercel's. */
const toSource = (start: string): string => `${start}(.*)`;
const others = special.flatMap(({ starts }) => starts.map((start) => start.slice(1))).join('|');

/** No address fits two of its patterns with the same header. */
export const writeVercel = (): string => {
  const config = {
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: toList(ALWAYS) },
      ...special.flatMap(({ starts, headers }) =>
        starts.map((start) => ({ source: toSource(start), headers: toList(headers) })),
      ),
      { source: `/((?!${others}).*)`, headers: toList(RULES.at(-1)!.headers) },
    ],
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
};
