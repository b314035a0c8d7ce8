/** Records of the device that cannot be read: left as they are, and offered as a file. */
import { downloadText } from '~/lib/browser/download.ts';
import type { EntryRecord } from '~/lib/browser/log/database.ts';
import { KEPT_FILE_NAME, KEPT_WORDS } from '~/lib/domain/stored/words.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';

/** Bytes as digits: JSON would make an empty object of them. */
const toPlain = (_: string, value: unknown): unknown => {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return bytes instanceof Uint8Array ? [...bytes] : value;
};

/** The card. */
export function Unreadable({ records }: { records: readonly EntryRecord[] }) {
  const text = () => JSON.stringify(records, toPlain, 1);
  return (
    <section class="card card--caution no-print" aria-label="读不出来的记录">
      <p>
        <Words>{`有${records.length}条记录，这一页读不出来。${KEPT_WORDS.damaged}`}</Words>
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
    </section>
  );
}
