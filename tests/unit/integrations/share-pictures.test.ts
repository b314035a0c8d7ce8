import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_SHAPES, SHARE_CARDS } from '~/lib/domain/site/share-pictures.ts';
import { makeCard } from '~/integrations/share-pictures/card.ts';
import { KeptFiles } from '~/integrations/kept-files.ts';
import { box, drawPictures, type Picture } from '~/integrations/share-pictures/draw.ts';
import { findUndrawable, loadFonts } from '~/integrations/share-pictures/fonts.ts';
import { encodeIndexed } from '~/integrations/share-pictures/indexed-png.ts';
import { makeLongPicture } from '~/integrations/share-pictures/long-picture.ts';
import { ink } from '~/integrations/share-pictures/palette.ts';
import { readLongPage } from '~/integrations/share-pictures/read-page.ts';
import { sizeOfPng } from '~tests/support/png.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'share-pictures-'));
});
afterAll(() => rm(cache, { recursive: true }));

/** `picture` drawn by a build of its own, and whether it had to be. */
async function drawPicture(picture: Picture, folder: string) {
  const kept = new KeptFiles(folder);
  const [png] = await drawPictures([picture], kept);
  return { png: png!, isCached: kept.fresh === 0 };
}

const PAGE = `<main data-long-picture="2026年11月30日">
  <p class="no-print">快速离开</p><h1>先停一下</h1>
  <ul class="now__strip"><li>有危险<a class="tel" href="tel:110">110</a></li></ul>
  <astro-island><button>开始</button><p>只记在这里</p></astro-island>
  <ol><li><strong>照着念。</strong> 说完就挂。<blockquote><p>请说 你是谁</p></blockquote>
    <ul><li>钱</li></ul><ul class="print-only"><li>时间</li></ul></li></ol>
  <section class="card card--danger"><h2>现在就打</h2>
    <ul><li><a class="tel" href="tel:110">110</a> 有人动手</li></ul></section>
  <nav>回首页</nav></main>`;

describe('a long picture', () => {
  test('says what the page says, in its order, without what can only be tapped', () => {
    expect(readLongPage(PAGE)).toEqual({
      day: '2026年11月30日',
      blocks: [
        { kind: 'title', text: '先停一下', depth: 0 },
        { kind: 'numbers', items: [{ label: '有危险', number: '110' }] },
        { kind: 'item', lead: '照着念。', text: '说完就挂。', mark: '1.', depth: 1 },
        { kind: 'say', text: '请说你是谁', depth: 1 },
        { kind: 'item', lead: '', text: '钱', mark: '·', depth: 2 },
        {
          kind: 'card',
          blocks: [
            { kind: 'heading', text: '现在就打', depth: 0 },
            { kind: 'item', lead: '110', text: '有人动手', mark: '·', depth: 1 },
          ],
        },
      ],
    });
  });

  test('is refused for a page that has none', () => {
    expect(() => readLongPage('<main></main>')).toThrow(/data-long-picture/);
  });

  test('is as wide as a phone, and higher with the address and its code', async () => {
    const page = readLongPage(PAGE);
    const bare = await drawPicture(makeLongPicture(page, undefined), cache);
    const addressed = await drawPicture(makeLongPicture(page, 'https://example.org/'), cache);
    expect(sizeOfPng(bare.png).width).toBe(1080);
    expect(sizeOfPng(addressed.png).height).toBeGreaterThan(sizeOfPng(bare.png).height);
  });
});

test.each(Object.entries(CARD_SHAPES))(
  'a card is drawn %s as large as it says',
  async (_, shape) => {
    const { png } = await drawPicture(makeCard(SHARE_CARDS.now, shape), cache);
    expect(sizeOfPng(png)).toEqual(shape);
  },
);

describe('the cache', () => {
  const picture = (text: string) => ({ width: 300, height: 100, box: box({ fontSize: 20 }, text) });

  test('a picture with the same content is not drawn again', async () => {
    const first = await drawPicture(picture('不慌'), cache);
    const second = await drawPicture(picture('不慌'), cache);
    expect([first.isCached, second.isCached]).toEqual([false, true]);
    expect(second.png.equals(first.png)).toBe(true);
  });

  test('another text is another picture', async () => {
    expect((await drawPicture(picture('先别慌'), cache)).isCached).toBe(false);
    expect((await readdir(cache)).length).toBeGreaterThan(1);
  });

  test('what is there under its name is what is used', async () => {
    const folder = await mkdtemp(join(cache, 'own-'));
    await drawPicture(picture('核实'), folder);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), 'kept');
    expect((await drawPicture(picture('核实'), folder)).png.toString()).toBe('kept');
  });
});

describe('the typeface', () => {
  test('is loaded in the few slices that the text needs', async () => {
    const fonts = await loadFonts('先别慌');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThan(12);
  });

  test('a character it lacks stops the build instead of becoming an empty box', async () => {
    expect(findUndrawable('慌𓀀')).toEqual(['𓀀']);
    await expect(loadFonts('𓀀')).rejects.toThrow('𓀀');
  });
});

describe('a picture with a palette', () => {
  const pixels = Buffer.from([255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  const png = encodeIndexed({ pixels, width: 2, height: 2 });

  /** The data of the chunk called `type`, its checksum checked. */
  const chunk = (type: string): Buffer => {
    const place = png.indexOf(type, 0, 'latin1');
    const length = png.readUInt32BE(place - 4);
    expect(png.readUInt32BE(place + 4 + length)).toBe(
      crc32(png.subarray(place, place + 4 + length)),
    );
    return png.subarray(place + 4, place + 4 + length);
  };

  test('holds every pixel in its colour', () => {
    expect([...chunk('PLTE')]).toEqual([255, 0, 0, 0, 0, 255]);
    expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 0, 0, 1, 0]);
    expect(sizeOfPng(png)).toEqual({ width: 2, height: 2 });
  });

  test('of more colours than it can hold keeps the commonest and comes near the others', () => {
    const many = Buffer.alloc(4 * 400);
    for (let pixel = 0; pixel < 400; pixel += 1) {
      many.set(pixel < 100 ? [1, 2, 3, 255] : [pixel % 256, pixel >> 8, 0, 255], pixel * 4);
    }
    const wide = encodeIndexed({ pixels: many, width: 400, height: 1 });
    expect(wide.indexOf(Buffer.from([1, 2, 3]), wide.indexOf('PLTE'))).toBe(
      wide.indexOf('PLTE') + 4,
    );
  });
});

test('an ink that the tokens lack stops the build', () => {
  expect(ink('paper')).toMatch(/^#/);
  expect(() => ink('gold')).toThrow('--color-gold');
});
