import { describe, expect, test } from 'vitest';
import { writeHeadersFile } from '~/integrations/headers/headers-file.ts';
import { headersFor } from '~/integrations/headers/rules.ts';
import { parseHeaderRules } from '~tests/support/header-rules.ts';

const ENTRIES = ['404.html', '_astro/', 'data/', 'embed/', 'now/', 'pagefind/', 'sw.js', 'tools/'];
const ADDRESSES = [
  '/',
  '/404.html',
  '/_astro/a.js',
  '/data/rules.json',
  '/embed/now/',
  '/now/',
  '/pagefind/pagefind-entry.json',
  '/sw.js',
  '/tools/check/',
];

describe.each(['/', '/guide/'])('the _headers file of a site below %s', (base) => {
  const read = parseHeaderRules(writeHeadersFile(base, ENTRIES));
  test.each(ADDRESSES)('says of %s what the rules say, each header once', (address) => {
    expect(read(base + address.slice(1))).toEqual(headersFor(address));
  });
});

test('only the small pages for other sites may stand in a frame', () => {
  const framed = ADDRESSES.filter(
    (address) =>
      !headersFor(address)['Content-Security-Policy']?.includes("frame-ancestors 'none'"),
  );
  expect(framed).toEqual(['/embed/now/']);
});

test('what is named by its content is kept for good, pages and the worker are asked for anew', () => {
  const cached = (address: string) => headersFor(address)['Cache-Control'];
  expect(cached('/_astro/a.js')).toContain('immutable');
  expect([cached('/now/'), cached('/sw.js'), cached('/pagefind/pagefind-entry.json')]).toEqual([
    'no-cache',
    'no-cache',
    'no-cache',
  ]);
});

test('what tools need stays allowed, what nothing needs is off', () => {
  const allowed = headersFor('/')['Permissions-Policy'] ?? '';
  expect(allowed).toContain('camera=()');
  expect(allowed).toContain('microphone=()');
  expect(allowed).not.toMatch(/wake-lock|clipboard|web-share/);
});
