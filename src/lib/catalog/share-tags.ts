import {
  CARD_SHAPES,
  shareCardOf,
  shareCardPath,
  type CardShape,
} from '~/lib/domain/site/share-pictures.ts';
import { fullAddress } from './public-address.ts';

interface ShareTag {
  property: string;
  content: string;
}

const SHAPES = Object.entries(CARD_SHAPES) as [CardShape, { width: number; height: number }][];

/**
 * What chats and search show of the page at `pathname`, which begins with the site's base. Pictures need full
 * addresses: where the build knows none, there are only words.
 */
export function shareTags(title: string, description: string, pathname: string): ShareTag[] {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const card = shareCardOf(pathname.slice(base.length));
  const pictures = SHAPES.flatMap(([shape, { width, height }]) => {
    const content = fullAddress(shareCardPath(card, shape));
    return content
      ? [
          { property: 'og:image', content },
          { property: 'og:image:width', content: String(width) },
          { property: 'og:image:height', content: String(height) },
        ]
      : [];
  });
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    ...pictures,
  ];
}
