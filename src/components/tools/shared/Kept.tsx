/** Texts that were kept and cannot be read: to copy, to download, and to remove once the reader says so. */
import { removeText } from '~/lib/browser/storage.ts';
import type { KeptText } from '~/lib/browser/stored.ts';
import { KEPT_WORDS } from '~/lib/domain/stored/words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { KeptCard } from './KeptCard.tsx';

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
