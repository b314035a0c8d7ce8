import type { FindingView } from '~/lib/domain/check/result.ts';
import { RESULT_WORDS, type ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { ReasonList } from '~/components/tools/shared/ReasonList.tsx';

interface Props {
  finding: FindingView;
  reasons: ReasonCatalog;
  words: LinkWords;
}

/** The finding on one axis: what to do first, why, and what would change it. */
export function FindingCard({ finding, reasons, words }: Props) {
  return (
    <section class="card">
      <h3>{finding.title}</h3>
      <p>
        <InlineText text={finding.lead} hotlines={words.hotlines} />
      </p>
      <ReasonList rules={finding.reasons} reasons={reasons} words={words} />
      {finding.wouldChange && (
        <p class="muted">
          <strong>{RESULT_WORDS.wouldChange}</strong>
          <InlineText text={finding.wouldChange} hotlines={words.hotlines} />
        </p>
      )}
    </section>
  );
}
