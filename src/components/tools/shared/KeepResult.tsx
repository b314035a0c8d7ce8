import { CopyText } from './CopyText.tsx';

interface Props {
  /** The whole result as text. */
  text: () => string;
  onClear: () => void;
}

/** Ways to keep a result, the most reliable first, and the way to start over. */
export function KeepResult({ text, onClear }: Props) {
  return (
    <div class="row">
      <CopyText text={text} label="复制结果" />
      <button type="button" class="button" onClick={() => print()}>
        打印结果
      </button>
      <button type="button" class="button button--quiet" onClick={onClear}>
        清除回答，重新开始
      </button>
    </div>
  );
}
