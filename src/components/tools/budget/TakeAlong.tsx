/** What can be taken along of a budget. */
import { downloadText } from '~/lib/browser/download.ts';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import { toCsv } from '~/lib/domain/values/csv.ts';
import { budgetTable, composeBudgetText } from '~/lib/domain/budget/text.ts';
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import { demoLine } from '~/lib/domain/case/notices.ts';
import { TakeAlong as Take } from '~/components/tools/shared/TakeAlong.tsx';

interface Props {
  budget: Budget;
  view: BudgetResult;
  words: BudgetWords;
  isDemo: boolean;
}

/** The result, and its figures as a table. */
export function TakeAlong({ budget, view, words, isDemo }: Props) {
  return (
    <Take
      text={() => demoLine(isDemo) + composeBudgetText(budget, view, words)}
      downloads={[
        {
          label: '下载表格（CSV）',
          save: () => downloadText('我的预算.csv', 'text/csv', toCsv(budgetTable(budget, words))),
        },
      ]}
    />
  );
}
