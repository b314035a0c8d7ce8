/** What can be taken along of a loan's cost. */
import { composeAprText, flowText } from '~/lib/domain/apr/text.ts';
import type { AprResult } from '~/lib/domain/apr/result.ts';
import { downloadText } from '~/lib/browser/download.ts';
import { TakeAlong as Take } from '~/components/tools/shared/TakeAlong.tsx';

interface Props {
  view: AprResult;
  /** Goes before the text where the figures are made up. */
  mark: string;
  onClear: () => void;
}

/** The result with every period in the file. */
export function TakeAlong({ view, mark, onClear }: Props) {
  const text = () => composeAprText(view, mark);
  return (
    <Take
      text={text}
      downloads={[
        {
          label: '下载文字（含每一期）',
          save: () => downloadText('真实年化.txt', 'text/plain', text() + flowText(view)),
        },
      ]}
      onClear={onClear}
      clearLabel="清空"
    />
  );
}
