import type { CourtResult } from '~/lib/domain/court/result.ts';
import { COURT_WORDS } from '~/lib/domain/court/words.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import { ReasonList } from '~/components/tools/shared/ReasonList.tsx';
import { ReasonsMissing } from '~/components/tools/shared/ReasonsMissing.tsx';
import type { LoadedReasons } from '~/components/tools/shared/use-reasons.ts';
import type { CourtWords } from './words.ts';

interface Props {
  result: CourtResult;
  words: CourtWords;
  reasons: LoadedReasons;
}

/** Whether to stop, why, and how the reader finds out whether it is real. */
export function VerifySection({ result, words, reasons }: Props) {
  const { finding, notProof } = result;
  return (
    <section>
      <h3>
        {COURT_WORDS.verify}：{finding.title}
      </h3>
      <ReasonsMissing reasons={reasons} />
      <ReasonList rules={result.reasons} reasons={reasons.catalog} words={words} />
      {reasons.state === 'loaded' && notProof.length > 0 && (
        <>
          <h4>{RESULT_WORDS.notProof}</h4>
          <ReasonList rules={notProof} reasons={reasons.catalog} words={words} />
        </>
      )}
      <h4>{COURT_WORDS.how}</h4>
      <ActionList actions={finding.actions.slice(1)} words={words} />
      <HotlineList ids={finding.hotlines} words={words} />
      <p class="muted">
        <strong>{RESULT_WORDS.wouldChange}</strong>
        <InlineText text={finding.wouldChange ?? ''} hotlines={words.hotlines} />
      </p>
    </section>
  );
}
