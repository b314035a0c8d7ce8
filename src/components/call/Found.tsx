/** What taps have brought up: help first, then that it looks like a scam. A court's date is shown beside either. */
import type { CheckOutcomeId } from '~/lib/vocabulary/check.ts';
import type { Call } from '~/lib/domain/call/call.ts';
import type { CallDefinition } from '~/lib/domain/call/definition.ts';
import { judgeCall, tapsOf } from '~/lib/domain/call/result.ts';
import { CALL_WORDS } from '~/lib/domain/call/words.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { CallButton } from '~/components/tools/shared/result/CallButton.tsx';
import { UrgentCard } from '~/components/tools/shared/UrgentCard.tsx';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';

interface Props {
  call: Call;
  definition: CallDefinition;
  outcomes: Readonly<Partial<Record<CheckOutcomeId, OutcomeWords>>>;
  words: LinkWords;
}

export function Found({ call, definition, outcomes, words }: Props) {
  const { urgent, genuineness } = judgeCall(definition, call);
  const cards = urgent.flatMap((id) => outcomes[id] ?? []);
  const scam = genuineness === 'likely-scam' ? outcomes['likely-scam'] : undefined;
  const hints = tapsOf(definition, call).filter(({ id, hint }) => hint && id !== call.replyTo);
  return (
    <div role="status" id="call-found" tabIndex={-1}>
      {cards.map((outcome) => (
        <div key={outcome.title} class="call__urgent">
          <CallButton id={outcome.hotlines[0] ?? ''} words={words} />
          <UrgentCard outcome={outcome} words={words} level={2} />
        </div>
      ))}
      {scam && (
        <VerdictBanner
          key="scam"
          tone="scam"
          word={scam.title}
          sentence={CALL_WORDS.stop}
          level={2}
        />
      )}
      {hints.map(({ id, hint = '' }) => (
        <p key={id} class="card card--caution">
          <InlineText text={hint} hotlines={words.hotlines} />
        </p>
      ))}
    </div>
  );
}
