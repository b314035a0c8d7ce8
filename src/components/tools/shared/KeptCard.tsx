/** What cannot be read, said, and offered to copy and as a file; it stays where it is. */
import type { ComponentChildren } from 'preact';
import { downloadText } from '~/lib/browser/download.ts';
import { KEPT_FILE_NAME, KEPT_WORDS } from '~/lib/domain/stored/words.ts';
import { CopyText } from './CopyText.tsx';
import { Words } from './Words.tsx';

interface Props {
  label: string;
  /** What has happened. */
  said: string;
  /** Builds the text when it is copied or downloaded. */
  text: () => string;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** The card. */
export function KeptCard({ label, said, text, children }: Props) {
  return (
    <section class="card card--caution no-print" aria-label={label}>
      <p>
        <Words>{said}</Words>
      </p>
      <p class="field__hint">{KEPT_WORDS.hint}</p>
      <div class="row">
        <CopyText text={text} label={KEPT_WORDS.copy} />
        <button
          type="button"
          class="button"
          onClick={() => downloadText(KEPT_FILE_NAME, 'text/plain', text())}
        >
          {KEPT_WORDS.download}
        </button>
      </div>
      {children}
    </section>
  );
}
