import type { RefObject } from 'preact';
import { PAUSE_WORDS } from '~/lib/domain/check/words/steps.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement>;
  onContinue: () => void;
}

/** Slows down who is in a panic, before anything is asked. */
export function PauseStep({ heading, onContinue }: Props) {
  return (
    <div class="card">
      <h2 ref={heading} tabIndex={-1}>
        {PAUSE_WORDS.title}
      </h2>
      <ol>
        {PAUSE_WORDS.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="button button--primary" onClick={onContinue}>
        {PAUSE_WORDS.start}
      </button>
    </div>
  );
}
