/** The verdict of a result over the full width: icon, word, colour and one sentence. */
import type { ComponentChildren, RefObject } from 'preact';
import './verdict-banner.css';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';

interface Props {
  tone: VerdictTone;
  word: string;
  sentence: string;
  /** More that belongs to the verdict itself, a line each. */
  lines?: readonly string[];
  /** Makes the word a heading of this level. */
  level?: 2 | 3;
  /** The heading takes the focus when the result appears. */
  heading?: RefObject<HTMLHeadingElement> | undefined;
  /** A drawing. Not called so: the page would keep the styles of that name for it. */
  beside?: ComponentChildren;
  /** The heading's id. */
  id?: string | undefined;
}

/** One shape for each tone, so that it is never told by colour alone. */
const SHAPES: Record<VerdictTone, string> = {
  scam: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 8l8 8M16 8l-8 8',
  crossed: 'M12 3 22 20H2zM9.5 11l5 5M14.5 11l-5 5',
  caution: 'M12 3 22 20H2zM12 10v4M12 17v.5',
  unknown: 'M12 3a9 9 0 1 0 .1 0M9.5 9.5a2.5 2.5 0 1 1 2.5 3V14M12 17v.5',
  consistent: 'M10.5 3a7.5 7.5 0 1 0 .1 0M16 16l5 5M7.5 10.5h6',
  short: 'M12 3a9 9 0 1 0 .1 0M12 7v9M8 13l4 4 4-4',
  route: 'M3 12h16M13 6l6 6-6 6',
  enough: 'M12 3a9 9 0 1 0 .1 0M8 12h8',
};

/** The banner. Its word is what a screen reader lands on. */
export function VerdictBanner(props: Props) {
  const { tone, word, sentence, lines = [], level, heading, id, beside } = props;
  const Word = level === 2 ? 'h2' : level === 3 ? 'h3' : 'strong';
  return (
    <div class={`verdict verdict--${tone}`}>
      <svg
        viewBox="0 0 24 24"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d={SHAPES[tone]} />
      </svg>
      <div>
        <Word
          class="verdict__word"
          {...(heading && { ref: heading })}
          {...(id && { id })}
          {...((heading || id) && { tabIndex: -1 })}
        >
          {/* Where a line ends between two findings, the point between them ends it. */}
          {word.replace(' · ', '\u00a0· ')}
        </Word>
        <p>{sentence}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {beside}
    </div>
  );
}
