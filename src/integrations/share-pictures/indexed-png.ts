/** A PNG with a palette of at most 256 colours: text on plain grounds needs no more, and weighs a third of true colour. */
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels row by row, four bytes each: red, green, blue, alpha. */
interface Pixels {
  pixels: Buffer;
  width: number;
  height: number;
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

const channels = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 0xff,
  colour & 0xff,
];

const distance = (a: number, b: number): number => {
  const [red, green, blue] = channels(a);
  const [otherRed, otherGreen, otherBlue] = channels(b);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
};

/** The place of the colour in `palette` that is nearest to `colour`. */
const findNearest = (palette: readonly number[], colour: number): number => {
  let nearest = 0;
  for (let place = 1; place < palette.length; place += 1) {
    if (distance(palette[place]!, colour) < distance(palette[nearest]!, colour)) nearest = place;
  }
  return nearest;
};

/** `image` as a PNG. Its commonest colours stay as they are, the rest become the nearest of them; alpha is left out. */
export function encodeIndexed({ pixels, width, height }: Pixels): Buffer {
  const colourAt = (pixel: number): number =>
    (pixels[pixel * 4]! << 16) | (pixels[pixel * 4 + 1]! << 8) | pixels[pixel * 4 + 2]!;
  const counts = new Map<number, number>();
  // Most pixels have the colour of the one before.
  for (let pixel = 0; pixel < width * height;) {
    const colour = colourAt(pixel);
    const start = pixel;
    do pixel += 1;
    while (pixel < width * height && colourAt(pixel) === colour);
    counts.set(colour, (counts.get(colour) ?? 0) + pixel - start);
  }
  const byCount = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
  const palette = byCount.slice(0, MOST_COLOURS).map(([colour]) => colour);
  const places = new Map(
    [...counts.keys()].map((colour) => [colour, findNearest(palette, colour)]),
  );

  // Every row begins with the number of its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(pixel);
    if (colour !== last) place = places.get(colour)!;
    last = colour;
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette; compression, filters and order as ever.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
