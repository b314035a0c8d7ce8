import record from '~/drawings/record.svg?raw';
import { InkDrawing } from '~/components/tools/shared/result/InkDrawing.tsx';

/** The place of the list while nothing is in it. */
export function NothingYet() {
  return (
    <div class="card row no-print">
      <InkDrawing svg={record} />
      <p>还没有记下的。上面点三下，第一条就在这里；攒多了，能按天数次数、对照规则、写进投诉。</p>
    </div>
  );
}
