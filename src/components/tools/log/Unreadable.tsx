/** Records of the device that cannot be read: left as they are, and offered as a file. */
import type { EntryRecord } from '~/lib/browser/log/database.ts';
import { KEPT_WORDS } from '~/lib/domain/stored/words.ts';
import { KeptCard } from '~/components/tools/shared/Kept.tsx';

/** Bytes as digits: JSON would make an empty object of them. */
const toPlain = (_: string, value: unknown): unknown => {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return bytes instanceof Uint8Array ? [...bytes] : value;
};

/** The card. */
export function Unreadable({ records }: { records: readonly EntryRecord[] }) {
  const text = () => JSON.stringify(records, toPlain, 1);
  return (
    <KeptCard
      label="读不出来的记录"
      said={`有${records.length}条记录，这一页读不出来。${KEPT_WORDS.damaged}`}
      text={text}
    />
  );
}
