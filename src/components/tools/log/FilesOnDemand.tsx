/** The files of an entry; the script that reads and checks them is fetched where there are some, or are to be. */
import { useState } from 'preact/hooks';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { OnDemand } from '~/components/tools/shared/OnDemand.tsx';
import type { Log } from './use-log.ts';

const loadFiles = async () => (await import('./Files.tsx')).Files;

/** The list, or the button that brings it. */
export function FilesOnDemand({ log, entry }: { log: Log; entry: LogEntry }) {
  const [isAsked, setAsked] = useState(false);
  if (!log.isLockable) return null;
  const isShown = isAsked || entry.files.length > 0;
  return (
    <>
      {!isShown && (
        <button type="button" class="button no-print" onClick={() => setAsked(true)}>
          加附件
        </button>
      )}
      <OnDemand when={isShown} load={loadFiles} shown={{ log, entry }} />
    </>
  );
}
