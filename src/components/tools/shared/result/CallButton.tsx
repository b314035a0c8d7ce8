import { telHref } from '~/lib/domain/values/phone-number.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

interface Props {
  id: string;
  words: Pick<LinkWords, 'hotlines'>;
}

/** The number to call, big enough for a thumb, with whose it is. */
export function CallButton({ id, words }: Props) {
  const hotline = words.hotlines[id];
  if (!hotline) return null;
  return (
    <a class="button button--primary call" href={telHref(hotline.number)}>
      打{hotline.number}
      <span>{hotline.name}</span>
    </a>
  );
}
