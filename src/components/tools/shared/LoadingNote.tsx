import type { Loaded } from './use-loaded.ts';

interface Props {
  loading: Pick<Loaded<unknown>, 'state' | 'retry'>;
  /** Said while it loads; '' where nobody waits for it. */
  waiting?: string;
  /** Said when it did not arrive: what that means, and the way without it. */
  failed: string;
}

/** How far a part has come that is loaded later, and the way to try again. */
export function LoadingNote({ loading: { state, retry }, waiting = '', failed }: Props) {
  return (
    <div role="status">
      {state === 'loading' && waiting && <p>{waiting}</p>}
      {state === 'failed' && (
        <div class="card card--caution">
          <p>{failed}</p>
          <button type="button" class="button" onClick={retry}>
            再试一次
          </button>
        </div>
      )}
    </div>
  );
}
