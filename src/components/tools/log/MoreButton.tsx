/** Long lists of the log, a part at a time. */
import { Words } from '~/components/tools/shared/Words.tsx';

interface Props {
  list: readonly unknown[];
  /** How many of it show, and how many a press adds. */
  count: number;
  page: number;
  /** The word behind a number of them: 天, 条. */
  unit: string;
  /** Takes how many are to show. */
  onMore: (count: number) => void;
}

/** Says what a press adds; nothing once all show. */
export function MoreButton({ list: { length }, count, page, unit, onMore }: Props) {
  if (length <= count) return null;
  return (
    <button type="button" class="button no-print" onClick={() => onMore(count + page)}>
      <Words>{`再看${Math.min(page, length - count)}${unit}（一共${length}${unit}）`}</Words>
    </button>
  );
}
