import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { listFiles, pickFirst } from '~/integrations/offline/list-files.ts';
import { stampPage, stampPages } from '~/integrations/offline/stamp-pages.ts';
import { FIRST_KEPT } from '~/lib/domain/site/offline.ts';

let root: string;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offline-files-'));
  for (const page of FIRST_KEPT) put(`${page}index.html`, '<p>text</p>');
  put('offline.js', '');
});

test('the same page with the same data has the same version, another one has another', () => {
  const versions = [
    stampPage('<html lang="x">a'),
    stampPage('<html lang="x">a'),
    stampPage('<html lang="x">b'),
    stampPage('<html lang="x">a', [Buffer.from('{}')]),
  ];
  const [[html, version], ...rest] = versions as [[string, string], ...[string, string][]];
  expect(html).toBe(`<html data-v="${version}" lang="x">a`);
  expect(rest.map(([, other]) => other === version)).toEqual([true, false, false]);
});

test('the data beside a page gets a name with the page’s version, and keeps its own', async () => {
  put('tools/check/index.html', '<html lang="x"><astro-island>');
  put('tools/check/advice.json', '{}');
  put('data/index.html', '<html lang="x">');
  put('data/rules.json', '{}');
  await stampPages(root);
  const page = readFileSync(join(root, 'tools/check/index.html'), 'utf8');
  const version = /data-v="(\w{6})"/.exec(page)?.[1];
  expect(readdirSync(join(root, 'tools/check')).sort()).toEqual(
    [`advice.${version}.json`, 'advice.json', 'index.html'].sort(),
  );
  expect(readdirSync(join(root, 'data'))).toEqual(['index.html', 'rules.json']);
});

test('pages come after what they load, by their addresses below the base', async () => {
  put('_astro/a.js', 'go()');
  put('handbook.pdf', 'large');
  const files = await listFiles(root, '/guide/');
  const paths = files.map(([path]) => path);
  expect(paths.slice(0, 2)).toEqual(['/guide/_astro/a.js', '/guide/offline.js']);
  expect(paths).toContain('/guide/now/');
  expect(paths).not.toContain('/guide/handbook.pdf');
  expect(files.find(([path]) => path === '/guide/_astro/a.js')?.[3]).toBe(4);
});

test('the first pages come with all that their tools need, and of the frame with what it loads at once', async () => {
  put(
    'index.html',
    '<body data-later="/_astro/menu.js"><astro-island component-url="/_astro/a.js"></astro-island>',
  );
  put('_astro/a.js', 'import{x}from"./b.js";const later=e=>import("./c.js"+e)');
  put('_astro/b.js', '');
  put('_astro/c.js', 'import{y}from`./d.js`');
  put('_astro/d.js', '');
  put('_astro/menu.js', 'import"./b.js";const later=e=>import("./search.js"+e)');
  put('_astro/search.js', '');
  const first = await pickFirst(root, '/', await listFiles(root, '/'));
  expect(first.map(([path]) => path)).toEqual([
    '/offline.js',
    '/',
    '/_astro/a.js',
    '/_astro/b.js',
    '/_astro/c.js',
    '/_astro/d.js',
    '/_astro/menu.js',
    ...FIRST_KEPT.slice(1),
  ]);
});

test('a first page that was not built stops the build', async () => {
  const files = (await listFiles(root, '/')).filter(([path]) => path !== '/now/');
  await expect(pickFirst(root, '/', files)).rejects.toThrow('/now/ is not in the finished site');
});
