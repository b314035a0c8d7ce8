/**
 * What taps have brought up: help first, then what must not be missed, such as a court's date, then that it
 * looks like a scam.
 */
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
  /** Beside what is to be said it stands already. */
  const saidNow = call.isEnded ? undefined : call.replyTo;
  const hints = tapsOf(definition, call).filter(({ id, hint }) => hint && id !== saidNow);
  return (
    <div role="status">
      {cards.length > 0 && (
        // Takes the focus, and with it the screen, to the top of what may be higher than the screen.
        <p id="call-found" tabIndex={-1} class="visually-hidden">
          {CALL_WORDS.first}
        </p>
      )}
      {cards.map((outcome) => (
        <div key={outcome.title} class="companion__urgent">
          <CallButton id={outcome.hotlines[0] ?? ''} words={words} />
          <UrgentCard outcome={outcome} words={words} level={2} />
        </div>
      ))}
      {hints.map(({ id, hint = '' }) => (
        <p key={id} class="card card--caution">
          <InlineText text={hint} hotlines={words.hotlines} />
        </p>
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
    </div>
  );
}
