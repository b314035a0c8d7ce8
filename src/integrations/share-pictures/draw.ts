/** Turns trees of boxes with text into PNGs, once for each content: unchanged pictures come from the cache. */
import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { KeptFiles } from '~/integrations/kept-files.ts';
import { type FontSlice, loadFonts } from './fonts.ts';
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

const draw = async (
  { box: content, width, height }: Picture,
  fonts: FontSlice[],
): Promise<Buffer> => {
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

/**
 * The PNGs of `pictures` in their order, from `kept` where they were drawn before. What has to be drawn shares the
 * slices of the typeface, which take longer to read than a picture to draw.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  kept: KeptFiles,
): Promise<Buffer[]> {
  let fonts: Promise<FontSlice[]> | undefined;
  const pngs: Buffer[] = [];
  for (const picture of pictures) {
    const content = createHash('sha256')
      .update(JSON.stringify([VERSION, picture]))
      .digest('hex');
    const make = async (): Promise<Buffer> => {
      fonts ??= loadFonts(pictures.map((one) => textsIn(one.box)).join(''));
      return draw(picture, await fonts);
    };
    pngs.push(await kept.take(`${content.slice(0, 32)}.png`, make));
  }
  return pngs;
}
