import {
  CARD_SHAPES,
  shareCardOf,
  shareCardPath,
  type CardShape,
} from '~/lib/domain/site/share-pictures.ts';
import { pathOf } from './href.ts';
import { fullAddress } from './public-address.ts';

interface ShareTag {
  property: string;
  content: string;
}

const SHAPES = Object.keys(CARD_SHAPES) as CardShape[];

/**
 * What chats and search show of the page at `pathname`, which begins with the site's base. Pictures need full
 * addresses: a build that knows none has no tags, and title and description stand for themselves.
 */
export function shareTags(title: string, description: string, pathname: string): ShareTag[] {
  const card = shareCardOf(pathOf(pathname));
  const pictures = SHAPES.flatMap((shape) => fullAddress(shareCardPath(card, shape)) ?? []);
  if (pictures.length === 0) return [];
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    ...pictures.map((content) => ({ property: 'og:image', content })),
  ];
}
