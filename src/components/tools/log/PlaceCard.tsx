/** Where the log is kept: the reader's choice, how much room it takes, and the passphrase. */
import { useState } from 'preact/hooks';
import { readSpace, type Space } from '~/lib/browser/log/space.ts';
import { formatBytes } from '~/lib/domain/log/words.ts';
import { OnDemand } from '~/components/tools/shared/OnDemand.tsx';
import { useChange } from '~/components/tools/shared/use-change.ts';
import { Notice, Words } from '~/components/tools/shared/Words.tsx';
import type { Log } from './use-log.ts';

const loadLock = async () => (await import('./LockCard.tsx')).LockCard;

const describe = ({ used, free, isPersistent }: Space): string =>
  [
    used !== undefined && `这个网站在这台设备上用了${formatBytes(used)}`,
    free !== undefined && `还能存约${formatBytes(free)}`,
    isPersistent
      ? '浏览器答应不自动清理'
      : '浏览器没有答应不自动清理，空间紧的时候可能会清掉，请常导出',
  ]
    .filter(Boolean)
    .join('，') + '。';

/** The card. */
export function PlaceCard({ log }: { log: Log }) {
  const [space, setSpace] = useState<Space>();
  const [isAsked, setAsked] = useState(false);
  useChange(() => {
    if (log.place === 'device') void readSpace().then(setSpace);
  }, [log.place, log.entries]);
  useChange(() => setAsked(false), [log.isSealed]);
  return (
    <section class="no-print" aria-label="存在哪里">
      <Notice message={log.refusal} />
      <Notice message={log.failure} />
      {log.place === 'tab' && !log.refusal && (
        <div class="card">
          <p>
            现在记的只在这个标签页里，关掉通常就没有了。要留着，就存在这台设备上：能打开这台设备的人也能看到，可以加密码。我们收不到。
          </p>
          <button type="button" class="button" onClick={() => void log.keepOnDevice()}>
            存在这台设备上
          </button>
        </div>
      )}
      {log.place === 'device' && (
        <div class="card">
          <p>
            <Words>
              {`存在这台设备上${log.isSealed ? '，加了密码' : ''}。${space ? describe(space) : ''}`}
            </Words>
          </p>
          {isAsked ? null : (
            <button type="button" class="button" onClick={() => setAsked(true)}>
              <Words>{log.isSealed ? '密码：锁上、去掉' : '加一个密码'}</Words>
            </button>
          )}
          <OnDemand when={isAsked} load={loadLock} shown={{ log }} />
        </div>
      )}
    </section>
  );
}
