import './result.css';
import type { FirstActionWords } from '~/lib/domain/result/first-action.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { PageLink } from '~/components/tools/shared/PageLink.tsx';
import { CallButton } from './CallButton.tsx';

interface Props {
  action: FirstActionWords;
  words: LinkWords;
}

/** The one thing to do now, and the number to call for it. */
export function FirstAction({ action, words }: Props) {
  return (
    <section class="first-action card">
      <h3>现在做</h3>
      <p>
        <InlineText text={action.text} hotlines={words.hotlines} />
      </p>
      {action.hotline && <CallButton id={action.hotline} words={words} />}
      {action.page && (
        <p>
          <PageLink id={action.page} words={words} />
        </p>
      )}
    </section>
  );
}
