/** What was kept and cannot be read: to copy, to download, and to remove once the reader says so. */
import type { ComponentChildren } from 'preact';
import { downloadText } from '~/lib/browser/download.ts';
import { removeText } from '~/lib/browser/storage.ts';
import type { KeptText } from '~/lib/browser/stored.ts';
import { KEPT_FILE_NAME, KEPT_WORDS } from '~/lib/domain/stored/words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { CopyText } from './CopyText.tsx';
import { Words } from './Words.tsx';

interface CardProps {
  label: string;
  /** What has happened. */
  said: string;
  /** Builds the text when it is copied or downloaded. */
  text: () => string;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** What cannot be read, said, and offered to copy and as a file; it stays where it is. */
export function KeptCard({ label, said, text, children }: CardProps) {
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

interface Props {
  kept: readonly KeptText[];
  /** Called once it was removed. */
  onDropped: () => void;
}

/** The card. All texts together, each as it was found. */
export function Kept({ kept, onDropped }: Props) {
  /** For good, and only because the reader asked for it. */
  const drop = () => {
    for (const { scope, key } of kept) removeText(scope, key);
    onDropped();
  };
  const isNewer = kept.some((one) => one.isNewer);
  return (
    <KeptCard
      label="读不出来的内容"
      said={isNewer ? KEPT_WORDS.newer : KEPT_WORDS.damaged}
      text={() => kept.map((one) => one.text).join('\n\n')}
    >
      <ConfirmButton
        id="kept-drop"
        label={KEPT_WORDS.drop}
        warning={KEPT_WORDS.dropWarning}
        confirm={KEPT_WORDS.surely}
        cancel={KEPT_WORDS.keep}
        onConfirm={drop}
      />
    </KeptCard>
  );
}
