/** Texts that were kept and cannot be read: to copy, to download, and to remove once the reader says so. */
import { useState } from 'preact/hooks';
import { downloadText } from '~/lib/browser/download.ts';
import { removeText } from '~/lib/browser/storage.ts';
import type { KeptText } from '~/lib/browser/stored.ts';
import { KEPT_FILE_NAME, KEPT_WORDS } from '~/lib/domain/stored/words.ts';
import { CopyText } from './CopyText.tsx';

interface Props {
  kept: readonly KeptText[];
  /** Called once it was removed. */
  onDropped: () => void;
}

/** The card. All texts together, each as it was found. */
export function Kept({ kept, onDropped }: Props) {
  const [asking, setAsking] = useState(false);
  /** For good, and only because the reader asked for it. */
  const drop = () => {
    for (const { scope, key } of kept) removeText(scope, key);
    onDropped();
  };
  const text = () => kept.map((one) => one.text).join('\n\n');
  const { isNewer } = kept.find((one) => one.isNewer) ?? { isNewer: false };
  return (
    <section class="card card--caution no-print" aria-label="读不出来的内容">
      <p>{isNewer ? KEPT_WORDS.newer : KEPT_WORDS.damaged}</p>
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
      <div class="row">
        {asking ? (
          <>
            <span>{KEPT_WORDS.dropWarning}</span>
            <button type="button" class="button" onClick={drop}>
              {KEPT_WORDS.surely}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {KEPT_WORDS.keep}
            </button>
          </>
        ) : (
          <button type="button" class="button button--quiet" onClick={() => setAsking(true)}>
            {KEPT_WORDS.drop}
          </button>
        )}
      </div>
    </section>
  );
}
