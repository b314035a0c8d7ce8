import type { Loaded } from '~/components/tools/shared/use-loaded.ts';

interface Props {
  loading: Pick<Loaded<unknown>, 'state' | 'retry'>;
  /** Whether the reader is waiting for the items. */
  wanted: boolean;
}

/** Says that the items are not there yet, or could not be loaded. */
export function ItemsMissing({ loading, wanted }: Props) {
  return (
    <div role="status">
      {loading.state === 'loading' && wanted && <p>题目正在加载，好了就开始。</p>}
      {loading.state === 'failed' && (
        <p class="card card--caution">
          题目没有加载出来。可以再试一次，或者用下面的纸上版。
          <button type="button" class="button" onClick={loading.retry}>
            再试一次
          </button>
        </p>
      )}
    </div>
  );
}
