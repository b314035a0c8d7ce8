import { LoadingNote } from './LoadingNote.tsx';
import type { LoadedReasons } from './use-reasons.ts';

/** Says that the reasons are not there, without holding back the result. */
export const ReasonsMissing = ({ reasons }: { reasons: LoadedReasons }) => (
  <LoadingNote
    loading={reasons}
    waiting="理由正在加载。"
    failed="理由没有加载出来，结果不受影响。"
  />
);
