import type { SignalView, SignalWords } from '~/lib/domain/message/result.ts';
import { MESSAGE_WORDS } from '~/lib/domain/message/words.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';

interface LimitsProps {
  said: SignalWords;
  words: LinkWords;
}

/** What a finding shows, what it does not, and on what ground. */
export function Limits({ said, words }: LimitsProps) {
  return (
    <>
      <span class="message__limit">
        <strong>{MESSAGE_WORDS.canProve}</strong>
        <InlineText text={said.canProve} hotlines={words.hotlines} />
      </span>
      <span class="message__limit">
        <strong>{MESSAGE_WORDS.cannotProve}</strong>
        <InlineText text={said.cannotProve} hotlines={words.hotlines} />
      </span>
      <SourceNames sources={said.sources} />
    </>
  );
}

interface Props {
  title: string;
  signals: readonly SignalView[];
  words: LinkWords;
}

/** Findings of one kind; the numbers are those in the marked text. */
export function SignalList({ title, signals, words }: Props) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="message__signals">
        {signals.map((signal) => (
          <li key={signal.id}>
            <strong>
              [{signal.place}] {signal.title}
            </strong>
            <span class="message__limit">
              <InlineText text={signal.text} hotlines={words.hotlines} />
            </span>
            <Limits said={signal} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
