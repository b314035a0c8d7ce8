import { parseInlineText } from '~/lib/domain/site/inline-text.ts';
import { telHref } from '~/lib/domain/values/phone-number.ts';
import type { LinkWords } from './link-words.ts';

interface Props {
  text: string;
  hotlines: LinkWords['hotlines'];
}

/** Text with its hotline marks as numbers that can be tapped. */
export function InlineText({ text, hotlines }: Props) {
  return (
    <>
      {parseInlineText(text).map((segment) => {
        if (segment.kind === 'text') return segment.text;
        const number = hotlines[segment.id]?.number ?? '';
        return (
          <a key={segment.id} class="tel" href={telHref(number)}>
            {number}
          </a>
        );
      })}
    </>
  );
}
