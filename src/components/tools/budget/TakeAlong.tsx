/** Ways to take the result along, the most reliable first. */
import { downloadText } from '../../../lib/browser/download.ts';
import type { Budget } from '../../../lib/domain/budget/budget.ts';
import { toCsv } from '../../../lib/domain/budget/csv.ts';
import { budgetTable, budgetText } from '../../../lib/domain/budget/export.ts';
import type { BudgetView } from '../../../lib/domain/budget/view.ts';
import { demoLine } from '../../../lib/domain/case/notices.ts';
import { CopyText } from '../shared/CopyText.tsx';

interface Props {
  budget: Budget;
  view: BudgetView;
  isDemo: boolean;
}

/** Copy, print, download. Some in-app browsers do nothing on the last two, so copying comes first. */
export function TakeAlong({ budget, view, isDemo }: Props) {
  return (
    <div class="row money-take no-print">
      <CopyText text={() => demoLine(isDemo) + budgetText(budget, view)} label="复制结果文字" />
      <button type="button" class="button" onClick={() => window.print()}>
        打印
      </button>
      <button
        type="button"
        class="button"
        onClick={() => downloadText('我的预算.csv', 'text/csv', toCsv(budgetTable(budget)))}
      >
        下载表格（CSV）
      </button>
    </div>
  );
}
