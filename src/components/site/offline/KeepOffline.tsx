/** How much of the site opens without a network on this device, and the ways to have more or less of it. */
import type { KeptState, StopReason } from '~/lib/domain/site/offline.ts';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';
import { useWorker } from './use-worker.ts';
import './keep-offline.css';

const BYTES_A_MEGABYTE = 1_000_000;
/** `约2.3MB`, never 0. */
const formatSize = (bytes: number): string =>
  `约${Math.max(0.1, bytes / BYTES_A_MEGABYTE).toFixed(1)}MB`;

const STOPPED: Record<StopReason, string> = {
  quota: '这台设备不让存这么多，刚才存的已经退掉。急用的几页还在，其余的照常联网看。',
  network: '网断了，没有存完。已经存下的还在，有网时再按一次会接着存。',
  changed: '网站刚好在更新，没有存完。请过一会儿刷新这一页，再按一次。',
};

const MISSING =
  '这个浏览器里存不了：可能是在App里打开的，或者开了无痕模式。照常联网看，内容一样。想存下来，请用手机自带的浏览器打开这一页。';

/** What is here, in one sentence. */
function tellKept({ pages, ofPages }: KeptState): string {
  if (ofPages === undefined) return `没有网，也能打开这台设备上存的${pages}页。`;
  if (pages === ofPages) return `全站${ofPages}页都存在这台设备上。开着飞行模式也能用。`;
  return `现在存了${pages}页，全站有${ofPages}页。`;
}

interface Props {
  /** Sets the ids of two of them on one page apart. */
  id: string;
}

function KeepOfflineTool({ id }: Props) {
  const { readiness, state, progress, stopped, proved, ask } = useWorker();
  const isWhole = state !== undefined && state.pages === state.ofPages;
  const fill = () => {
    // Asks the browser not to throw it away when room gets short; it may say no.
    // eslint-disable-next-line compat/compat -- asked for only where it is
    void navigator.storage?.persist?.().catch(() => false);
    ask('fill');
  };
  return (
    <div class="card" data-keep-offline>
      <div role="status">
        {readiness === 'unknown' && <p>正在看这台设备上存了什么，要几秒。</p>}
        {readiness === 'missing' && <p>{MISSING}</p>}
        {state && !progress && (
          <p>
            <Words>{tellKept(state)}</Words>
          </p>
        )}
        {stopped && <p>{STOPPED[stopped]}</p>}
        {proved && (
          <p>
            <Words>
              {`刚才逐页读了一遍：${proved.ofPages}页里，有${proved.pages}页在这台设备上，一个字不差。`}
            </Words>
          </p>
        )}
      </div>
      {progress && (
        <p>
          <label for={`${id}-progress`}>
            <Words>{`正在存：${progress.of}个文件，存好${progress.done}个。可以继续看别的页`}</Words>
          </label>
          <progress id={`${id}-progress`} max={progress.of} value={progress.done} />
        </p>
      )}
      {state?.ofPages !== undefined && !progress && (
        <div class="row">
          {!isWhole && (
            <button type="button" class="button button--primary" onClick={fill}>
              <Words>
                {`${state.isWanted ? '更新存下的内容' : '把全站存到这台设备'}（下载${formatSize(state.missingBytes)}，占用${formatSize(state.storedBytes)}）`}
              </Words>
            </button>
          )}
          {state.pages > 0 && (
            <button type="button" class="button" onClick={() => ask('prove')}>
              逐页检查
            </button>
          )}
          {state.isWanted && (
            <ConfirmButton
              id={`${id}-forget`}
              label="从这台设备删掉"
              warning="急用的几页会留着，其余的要联网才能看。你填过的不会动。"
              confirm="确定删掉"
              cancel="先留着"
              onConfirm={() => ask('forget')}
            />
          )}
        </div>
      )}
    </div>
  );
}

export const KeepOffline = asIsland(KeepOfflineTool);
