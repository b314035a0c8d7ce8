interface Props {
  state: 'loading' | 'loaded' | 'failed';
  /** Whether the reader has asked for a result already. */
  isAwaited: boolean;
  retry: () => void;
}

/** Says that the signals are not there yet, or could not be loaded; what was pasted stays. */
export function DataMissing({ state, isAwaited, retry }: Props) {
  return (
    <div role="status">
      {state === 'loading' && isAwaited && <p>信号表正在加载，好了马上给结果。</p>}
      {state === 'failed' && (
        <p class="card card--caution">
          信号表没有加载出来，现在比对不了。你贴的内容还在。
          <button type="button" class="button" onClick={retry}>
            再试一次
          </button>
        </p>
      )}
    </div>
  );
}
