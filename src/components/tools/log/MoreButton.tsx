/** Long lists of the log, a part at a time. */
import { Words } from '~/components/tools/shared/Words.tsx';

interface Props {
  /** How many there are, and how many of them show. */
  all: number;
  shown: number;
  /** How many a press adds. */
  page: number;
  /** The word behind a number of them: 天, 条. */
  unit: string;
  onMore: () => void;
}

/** Says what a press adds; nothing once all show. */
export function MoreButton({ all, shown, page, unit, onMore }: Props) {
  if (all <= shown) return null;
  return (
    <button type="button" class="button no-print" onClick={onMore}>
      <Words>{`再看${Math.min(page, all - shown)}${unit}（一共${all}${unit}）`}</Words>
    </button>
  );
}
