/** What could not be read, to take along or to remove. */
import type { KeptText } from '~/lib/browser/stored.ts';
import { OnDemand } from './OnDemand.tsx';

interface Props {
  kept: readonly KeptText[];
  /** Called once it was removed. */
  onDropped: () => void;
}

const loadKept = async () => (await import('./Kept.tsx')).Kept;

/** Nothing, or the card. Where it does not arrive, what was kept stays where it is. */
export const KeptOnDemand = ({ kept, onDropped }: Props) => (
  <OnDemand when={kept.length > 0} load={loadKept} shown={{ kept, onDropped }} />
);
