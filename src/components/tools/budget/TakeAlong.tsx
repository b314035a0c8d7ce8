/** Ways to take the result along, the most reliable first. */
import { downloadText } from '~/lib/browser/download.ts';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import { toCsv } from '~/lib/domain/budget/text/csv.ts';
import { budgetTable, composeBudgetText } from '~/lib/domain/budget/text.ts';
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import { demoLine } from '~/lib/domain/case/notices.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';

interface Props {
  budget: Budget;
  view: BudgetResult;
  isDemo: boolean;
}

/** Copy, print, download. Some in-app browsers do nothing on the last two, so copying comes first. */
export function TakeAlong({ budget, view, isDemo }: Props) {
  return (
    <div class="row money-take no-print">
      <CopyText
        text={() => demoLine(isDemo) + composeBudgetText(budget, view)}
        label="复制结果文字"
      />
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
