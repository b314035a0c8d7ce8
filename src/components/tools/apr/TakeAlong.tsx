/** Ways to take the result along, the most reliable first. */
import { composeAprText, flowText } from '~/lib/domain/apr/text.ts';
import type { AprResult } from '~/lib/domain/apr/result.ts';
import { downloadText } from '~/lib/browser/download.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';

interface Props {
  view: AprResult;
  /** Goes before the text where the figures are made up. */
  mark: string;
  onClear: () => void;
}

/** Copy, print, download, clear. Some in-app browsers do nothing on printing and files. */
export function TakeAlong({ view, mark, onClear }: Props) {
  const text = () => composeAprText(view, mark);
  return (
    <div class="row apr-take no-print">
      <CopyText text={text} label="复制结果文字" />
      <button type="button" class="button" onClick={() => window.print()}>
        打印
      </button>
      <button
        type="button"
        class="button"
        onClick={() => downloadText('真实年化.txt', 'text/plain', text() + flowText(view))}
      >
        下载文字（含每一期）
      </button>
      <button type="button" class="button" onClick={onClear}>
        清空
      </button>
    </div>
  );
}
