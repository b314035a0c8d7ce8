import type { LoadedReasons } from './use-reasons.ts';

/** Says that the reasons are not there, without holding back the result. */
export function ReasonsMissing({ reasons }: { reasons: LoadedReasons }) {
  return (
    <div role="status">
      {reasons.state === 'loading' && <p>理由正在加载。</p>}
      {reasons.state === 'failed' && (
        <p>
          理由没有加载出来，结果不受影响。
          <button type="button" class="button" onClick={reasons.retry}>
            再试一次
          </button>
        </p>
      )}
    </div>
  );
}
