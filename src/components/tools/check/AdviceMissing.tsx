import type { CheckAdvice } from '~/lib/domain/check/definition.ts';
import { CHECK_WORDS } from '~/lib/domain/check/words.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { CallButton } from '~/components/tools/shared/result/CallButton.tsx';
import type { Loaded } from '~/components/tools/shared/use-loaded.ts';

interface Props {
  advice: Loaded<CheckAdvice>;
  /** Whom to ask meanwhile. */
  hotline: string;
  words: LinkWords;
}

/** Says that the steps are not there yet, without holding back the verdict or the number to call. */
export function AdviceMissing({ advice, hotline, words }: Props) {
  return (
    <div role="status" class="card">
      <p>{advice.state === 'loading' ? CHECK_WORDS.loading : CHECK_WORDS.failed}</p>
      <CallButton id={hotline} words={words} />
      {advice.state === 'failed' && (
        <button type="button" class="button" onClick={advice.retry}>
          再试一次
        </button>
      )}
    </div>
  );
}
