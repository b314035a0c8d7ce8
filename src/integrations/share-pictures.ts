import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type * as sharePictureNames from '~/lib/domain/site/share-pictures.ts';
import { makeCard } from './share-pictures/card.ts';
import { KeptFiles } from './kept-files.ts';
import { drawPictures, type Picture } from './share-pictures/draw.ts';
import { makeLongPicture } from './share-pictures/long-picture.ts';
import { readLongPage } from './share-pictures/read-page.ts';
import { finishedStep } from './steps.ts';

/** What there is to draw; the configuration hands it over, for Node knows no alias while it reads that. */
type Drawn = Pick<
  typeof sharePictureNames,
  'CARD_SHAPES' | 'SHARE_CARDS' | 'longPicturePath' | 'shareCardPath'
>;

/** A picture that is to be made, and where it goes below the site's root. */
interface Order {
  path: string;
  make: () => Promise<Picture>;
}

const CACHE = '.cache/share-pictures';

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[];

const orderCards = ({ CARD_SHAPES, SHARE_CARDS, shareCardPath }: Drawn): Order[] =>
  keysOf(SHARE_CARDS).flatMap((id) =>
    keysOf(CARD_SHAPES).map((shape) => ({
      path: shareCardPath(id, shape),
      make: () => Promise.resolve(makeCard(SHARE_CARDS[id], CARD_SHAPES[shape])),
    })),
  );

/** The long picture of each finished page below `dir` that is marked for one. */
async function orderLongPictures(
  { longPicturePath }: Drawn,
  dir: URL,
  address: string | undefined,
): Promise<Order[]> {
  const orders: Order[] = [];
  const names = await Array.fromAsync(glob('**/index.html', { cwd: fileURLToPath(dir) }));
  for (const name of names.sort()) {
    const html = await readFile(new URL(name, dir), 'utf8');
    if (!html.includes('data-long-picture')) continue;
    const page = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const make = () => Promise.resolve(makeLongPicture(readLongPage(html), address));
    orders.push({ path: longPicturePath(page), make });
  }
  return orders;
}

/**
 * Draws the pictures that links and chats show, and those to forward, from the site's own words. Each is kept in
 * .cache/ under its content: a build that changes none of them draws none.
 */
export function sharePictures(drawn: Drawn): AstroIntegration {
  return finishedStep('share-pictures', async ({ dir, logger, base }) => {
    const site = process.env['SITE'];
    if (!site) {
      logger.warn(
        'SITE is not set: links to these pages show no picture, nothing names their address. Build with SITE=https://…',
      );
    }
    const address = site && new URL(base, site).href;
    await mkdir(new URL('./share/', dir), { recursive: true });
    const orders = [...orderCards(drawn), ...(await orderLongPictures(drawn, dir, address))];
    const kept = new KeptFiles(CACHE);
    const pictures = await Promise.all(orders.map(({ make }) => make()));
    for (const [place, png] of (await drawPictures(pictures, kept)).entries()) {
      await writeFile(new URL(`.${orders[place]!.path}`, dir), png);
    }
    await kept.prune();
    logger.info(`${orders.length} pictures, ${kept.fresh} of them drawn anew`);
  });
}
