/** The pictures that are made of the site's texts at each build: what they are called and what stands on them. */
import { GUIDE_COLLECTIONS } from './pages.ts';

/** Where the long picture of the page at `path` lies, both from the site's root. */
export const longPicturePath = (path: string): string =>
  `/share/${path.split('/').filter(Boolean).join('-')}-long.png`;

/** What the card of a section says. */
interface ShareCard {
  title: string;
  line: string;
}

/** A card for each part of the site, by the first part of its addresses; `home` for all others. */
export const SHARE_CARDS = {
  home: {
    title: '接到催收电话，先别慌',
    line: '真的假的、怎么说、怎么让它停、债怎么理清。',
  },
  now: { title: '正在接电话：先停一下', line: '三步稳住，附一段可以照着念的话。' },
  identify: { title: GUIDE_COLLECTIONS.identify.title, line: GUIDE_COLLECTIONS.identify.door },
  respond: { title: GUIDE_COLLECTIONS.respond.title, line: GUIDE_COLLECTIONS.respond.door },
  rights: { title: GUIDE_COLLECTIONS.rights.title, line: GUIDE_COLLECTIONS.rights.door },
  prevention: {
    title: GUIDE_COLLECTIONS.prevention.title,
    line: GUIDE_COLLECTIONS.prevention.door,
  },
  tools: { title: '工具', line: '自查、算账、写信、投诉。填的东西不离开你的手机。' },
} as const satisfies Record<string, ShareCard>;

export type ShareCardId = keyof typeof SHARE_CARDS;

/** The two shapes of a card, width and height in pixels: for links with a wide picture, and with a small one. */
export const CARD_SHAPES = {
  wide: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
} as const;

export type CardShape = keyof typeof CARD_SHAPES;

/** Where the card `id` lies in `shape`, from the site's root. */
export const shareCardPath = (id: ShareCardId, shape: CardShape): string =>
  `/share/${id}-${shape}.png`;

const SHARED: readonly string[] = Object.keys(SHARE_CARDS);
const isCard = (name: string): name is ShareCardId => SHARED.includes(name);

/** The card of the page at `path`, a root-relative address. */
export function shareCardOf(path: string): ShareCardId {
  const [, first = ''] = path.split('/');
  return isCard(first) ? first : 'home';
}
