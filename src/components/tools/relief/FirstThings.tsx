import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

interface Props {
  /** Most urgent first; may be empty. */
  urgent: readonly OutcomeWords[];
  words: LinkWords;
}

/** What cannot wait for the result, said as soon as it is ticked; the result says it in full. */
export function FirstThings({ urgent, words }: Props) {
  return (
    <div role="status">
      {urgent.map(({ title, lead }) => (
        <p key={title} class="card card--danger">
          <strong>{title}</strong>
          <br />
          <InlineText text={lead} hotlines={words.hotlines} />
        </p>
      ))}
    </div>
  );
}
