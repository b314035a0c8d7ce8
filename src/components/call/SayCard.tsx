/** The one sentence to say now, big, with the way to the next. */
import type { Call } from '~/lib/domain/call/call.ts';
import type { CallDefinition } from '~/lib/domain/call/definition.ts';
import { CALL_WORDS } from '~/lib/domain/call/words.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { Status, Words } from '~/components/tools/shared/Words.tsx';
import { useVoice } from './use-voice.ts';

interface Props {
  call: Call;
  definition: CallDefinition;
  words: LinkWords;
  onSay: (line: number) => void;
}

export function SayCard({ call, definition: { lines, taps }, words, onSay }: Props) {
  const line = lines[call.line];
  const tap = taps.find(({ id }) => id === call.replyTo);
  const say = tap?.reply ?? line?.say ?? '';
  const hint = tap ? tap.hint : line?.hint;
  const voice = useVoice(say);
  const heading = tap ? `他${tap.label}，就说` : `第${call.line + 1}句：${line?.title}`;
  return (
    <section class="companion__say card" aria-label="现在说">
      <div key={say} role="status">
        <h2 id="call-say" tabIndex={-1}>
          {heading}
        </h2>
        <p class="companion__words">{say}</p>
        {hint && (
          <p class="muted">
            <InlineText text={hint} hotlines={words.hotlines} />
          </p>
        )}
      </div>
      <div class="row">
        {tap ? (
          <button type="button" class="button button--primary" onClick={() => onSay(call.line)}>
            {CALL_WORDS.onward}
          </button>
        ) : (
          <>
            {call.line < lines.length - 1 && (
              <button
                type="button"
                class="button button--primary"
                onClick={() => onSay(call.line + 1)}
              >
                {CALL_WORDS.next}
              </button>
            )}
            {call.line > 0 && (
              <button type="button" class="button" onClick={() => onSay(call.line - 1)}>
                {CALL_WORDS.back}
              </button>
            )}
          </>
        )}
        <button
          type="button"
          class="button"
          onClick={() => (voice.isSpeaking ? voice.stop() : void voice.read())}
        >
          <Words>{voice.isSpeaking ? CALL_WORDS.silent : CALL_WORDS.aloud}</Words>
        </button>
      </div>
      <Status message={voice.problem} class="muted" />
    </section>
  );
}
