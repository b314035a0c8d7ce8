/** The manifest and the icons of the finished site. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectNone, listMissing } from '~tests/support/relations.ts';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}
const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
  id: string;
  icons: Icon[];
  shortcuts: { name: string; url: string }[];
};

/** Width and height in pixels of a PNG. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
const readPicture = (src: string) => readFileSync(`dist${src}`);

test('every icon is there and has the size that is said', () => {
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(drawn.map(({ sizes }) => sizes).sort()).toEqual(['192x192', '512x512', '512x512']);
  expectNone(
    drawn
      .map(({ src, sizes }) => ({ src, sizes, found: sizeOf(readPicture(src)) }))
      .filter(({ sizes, found }) => found !== sizes)
      .map(({ src, sizes, found }) => `${src} is ${found}, the manifest says ${sizes}`),
    'src/integrations/icons.ts draws them, src/pages/manifest.webmanifest.ts says their sizes: mend one of them.',
  );
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  expect(sizeOf(readPicture('/apple-touch-icon.png'))).toBe('180x180');
});

test('the old icon file holds one PNG of 32 pixels', () => {
  const ico = readPicture('/favicon.ico');
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 1]);
  const png = ico.subarray(ico.readUInt32LE(18));
  expect(png.length).toBe(ico.readUInt32LE(14));
  expect(sizeOf(png)).toBe('32x32');
});

test('the app is known by its address, and its shortcuts lead to pages', () => {
  expect(manifest.id).toBe('/');
  const urls = manifest.shortcuts.map(({ url }) => url);
  expectNone(
    [
      ...listMissing(['/now/', '/tools/check/', '/tools/log/', '/tools/budget/'], urls, 'shortcut'),
      ...urls
        .filter((url) => !existsSync(`dist${url}index.html`))
        .map((url) => `the shortcut ${url} leads to no page`),
    ],
    'mend shortcuts in src/pages/manifest.webmanifest.ts; addresses begin and end with a slash.',
  );
});
