import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor } from '~/integrations/headers/rules.ts';
import { HOSTING_FILES } from '~scripts/hosting/files.ts';

test.each(Object.entries(HOSTING_FILES))(
  '%s is what the rules make of it (npm run hosting writes it anew)',
  (path, write) => {
    expect(readFileSync(path, 'utf8')).toBe(write());
  },
);

interface Vercel {
  headers: { source: string; headers: { key: string; value: string }[] }[];
}
const { headers: sources } = JSON.parse(readFileSync('deploy/vercel.json', 'utf8')) as Vercel;

describe('Vercel sends each header once', () => {
  test.each(['/', '/now/', '/_astro/a.js', '/embed/now/', '/data/rules.json', '/pagefind/a'])(
    'with %s',
    (address) => {
      const sent = sources
        .filter(({ source }) => new RegExp(`^${source}$`).test(address))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value] as const));
      expect(new Set(sent.map(([key]) => key)).size).toBe(sent.length);
      expect(Object.fromEntries(sent)).toEqual(headersFor(address));
    },
  );
});
