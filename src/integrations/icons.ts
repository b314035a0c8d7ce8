import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { finishedStep } from './steps.ts';

const ICON_SIZE = 32;
/** The corners of favicon.svg; systems that cut their own shape get a full square. */
const ROUNDED = / rx="\d+"/;

/** The pictures that systems ask for, by name: width in pixels, and whether the corners stay round. */
const PICTURES: Readonly<Record<string, { width: number; isRound: boolean }>> = {
  'icon-192.png': { width: 192, isRound: true },
  'icon-512.png': { width: 512, isRound: true },
  'icon-maskable-512.png': { width: 512, isRound: false },
  // Asked for by its name: a link in every page would not fit into the largest ones.
  'apple-touch-icon.png': { width: 180, isRound: false },
};

const draw = (svg: string, width: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();

/** A PNG of `ICON_SIZE` pixels as an .ico file: a header, one entry, the picture. */
function packIco(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(ICON_SIZE, 6);
  header.writeUInt8(ICON_SIZE, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** Draws the icons of the manifest and of home screens from public/favicon.svg. */
export function icons(): AstroIntegration {
  return finishedStep('icons', async ({ dir }) => {
    const svg = await readFile(new URL('favicon.svg', dir), 'utf8');
    if (!ROUNDED.test(svg)) throw new Error('icons: favicon.svg has no corners to straighten');
    const square = svg.replace(ROUNDED, '');
    for (const [name, { width, isRound }] of Object.entries(PICTURES)) {
      await writeFile(new URL(name, dir), draw(isRound ? svg : square, width));
    }
    await writeFile(new URL('favicon.ico', dir), packIco(draw(svg, ICON_SIZE)));
  });
}
