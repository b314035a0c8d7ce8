/** The companion on the phone: a sentence at a time, taps for what he does, help first, and where to take it after. */
import './call.css';
import { useEffect } from 'preact/hooks';
import type { CheckOutcomeId } from '~/lib/vocabulary/check.ts';
import { keepAwake } from '~/lib/browser/wake-lock.ts';
import { formatLength, secondsOf } from '~/lib/domain/call/call.ts';
import type { CallDefinition, CallTap } from '~/lib/domain/call/definition.ts';
import { CALL_WORDS } from '~/lib/domain/call/words.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { Notice } from '~/components/tools/shared/Words.tsx';
import { Found } from './Found.tsx';
import { SayCard } from './SayCard.tsx';
import { TapGroups } from './TapGroups.tsx';
import { Timer } from './Timer.tsx';
import { useCall } from './use-call.ts';

interface CallWords extends LinkWords {
  definition: CallDefinition;
  /** What is shown at once when a tap brings it up. */
  outcomes: Readonly<Partial<Record<CheckOutcomeId, OutcomeWords>>>;
}

const loadEnded = async () => (await import('./Ended.tsx')).Ended;

function CallTool({ words }: { words: CallWords }) {
  const { definition, outcomes, root } = words;
  const state = useCall(definition);
  const { call } = state;
  const ended = useLater(loadEnded, call?.isEnded ?? false);
  const focusNext = useFocusAfterRender();
  /** What a tap brings up stands above the taps: help first, else what to say. */
  const tap = (tapped: CallTap) => {
    const isNew = !call?.taps.includes(tapped.id);
    state.tap(tapped);
    if (isNew && tapped.reply) focusNext('call-say');
    if (isNew && tapped.group === 'now') focusNext('call-found');
  };
  const isRunning = call !== null && !call.isEnded;
  useEffect(() => (isRunning ? keepAwake() : undefined), [isRunning]);

  return (
    <div class="companion">
      <Notice message={state.notice} />
      <KeptOnDemand {...state.stored} />
      {call === null && (
        <p class="row">
          <button
            id="call-start"
            type="button"
            class="button button--primary companion__start"
            onClick={() => {
              state.start();
              focusNext('call-end');
            }}
          >
            {CALL_WORDS.start}
          </button>
          <span class="muted">{CALL_WORDS.promise}</span>
        </p>
      )}
      {isRunning && (
        <p class="companion__bar">
          <Timer call={call} />
          <button
            id="call-end"
            type="button"
            class="button"
            onClick={() => {
              state.end();
              focusNext('call-ended');
            }}
          >
            {CALL_WORDS.hung}
          </button>
        </p>
      )}
      {call && <Found call={call} definition={definition} outcomes={outcomes} words={words} />}
      {isRunning && (
        <>
          <SayCard call={call} definition={definition} words={words} onSay={state.say} />
          <TapGroups call={call} taps={definition.taps} onTap={tap} />
        </>
      )}
      {call?.isEnded && (
        <section class="companion__ended">
          <h2 id="call-ended" tabIndex={-1}>
            {CALL_WORDS.ended}
          </h2>
          <p>这通电话{formatLength(secondsOf(call, call.touchedAt))}。</p>
          <ResultPart
            loading={ended}
            shown={{
              call,
              definition,
              root,
              onClear: (dropCarried) => {
                state.clear(dropCarried);
                focusNext('call-start');
              },
            }}
          />
        </section>
      )}
    </div>
  );
}

/** The whole island. */
export const Call = asIsland(CallTool);
