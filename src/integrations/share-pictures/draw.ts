/** Turns a tree of boxes with text into a PNG, once for each content: unchanged pictures come from the cache. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { loadFonts } from './fonts.ts';
import { encodeIndexed } from './indexed-png.ts';

/** A box as satori takes it: a style in CSS's words, and what stands in it. */
export interface Box {
  type: 'div' | 'img';
  props: {
    style: Record<string, string | number>;
    children?: string | readonly Box[];
    src?: string;
    width?: number;
    height?: number;
  };
}

export interface Picture {
  box: Box;
  /** Pixels. Without a height the picture is as high as its content. */
  width: number;
  height?: number;
}

/** To be raised when the way of drawing changes, for what is cached was drawn the old way. */
const VERSION = 2;

/** A box that lays out `children` one below the other. */
export const box = (style: Box['props']['style'], children: string | readonly Box[]): Box => ({
  type: 'div',
  props: {
    style:
      typeof children === 'string' ? style : { display: 'flex', flexDirection: 'column', ...style },
    children,
  },
});

const textsIn = ({ props: { children = '' } }: Box): string =>
  typeof children === 'string' ? children : children.map(textsIn).join('');

const draw = async ({ box: content, width, height }: Picture): Promise<Buffer> => {
  const fonts = await loadFonts(textsIn(content));
  const fontFamily = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const root = box({ fontFamily, width: '100%', ...(height && { height: '100%' }) }, [content]);
  const svg = await satori(
    root as Parameters<typeof satori>[0],
    {
      width,
      ...(height !== undefined && { height }),
      fonts,
    } as Parameters<typeof satori>[1],
  );
  return encodeIndexed(new Resvg(svg, { font: { loadSystemFonts: false } }).render());
};

/** The PNG of `picture`, from `cache` where it was drawn before. Reports whether it was. */
export async function drawPicture(
  picture: Picture,
  cache: string,
): Promise<{ png: Buffer; isCached: boolean }> {
  const content = createHash('sha256')
    .update(JSON.stringify([VERSION, picture]))
    .digest('hex');
  const file = join(cache, `${content.slice(0, 32)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return { png: kept, isCached: true };
  const png = await draw(picture);
  await mkdir(cache, { recursive: true });
  await writeFile(file, png);
  return { png, isCached: false };
}
