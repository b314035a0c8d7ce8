/** Ways to keep the result, the most reliable first, and the way to wipe everything. */
import { useState } from 'preact/hooks';
import { downloadText } from '../../../lib/browser/download.ts';
import type { Budget } from '../../../lib/domain/budget/budget.ts';
import { toCsv } from '../../../lib/domain/budget/csv.ts';
import { budgetTable, budgetText } from '../../../lib/domain/budget/export.ts';
import type { BudgetView } from '../../../lib/domain/budget/view.ts';
import { CopyText } from '../shared/CopyText.tsx';
import { useFocusAfterRender } from '../shared/use-focus-after-render.ts';

/** Copy, print, download. Some in-app browsers do nothing on the last two, so copying comes first. */
export function TakeAlong({ budget, view }: { budget: Budget; view: BudgetView }) {
  return (
    <div class="row budget-take no-print">
      <CopyText text={() => budgetText(budget, view)} label="复制结果文字" />
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

interface KeepProps {
  keep: boolean;
  setKeep: (keep: boolean) => void;
  notice: string;
  clear: () => void;
}

/** The choice to keep the form on this device, what became of it, and clearing in two steps. */
export function KeepOnDevice({ keep, setKeep, notice, clear }: KeepProps) {
  const [asking, setAsking] = useState(false);
  const focusNext = useFocusAfterRender();
  // The button that was pressed goes away, and the focus with it unless it is moved.
  const ask = (asks: boolean) => {
    setAsking(asks);
    focusNext(asks ? 'budget-clear-surely' : 'budget-clear');
  };
  return (
    <div class="budget-keep no-print">
      <label class="check-line">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
        在这台设备上保存
      </label>
      <p class="field__hint">
        不勾选，关掉页面就没有了。几个人共用的手机，最好别勾。我们收不到你填的数。
      </p>
      <p role="status">{notice}</p>
      {asking ? (
        <div class="row">
          <span id="budget-clear-warning">全部清除，不能恢复。</span>
          <button
            id="budget-clear-surely"
            type="button"
            class="button"
            aria-describedby="budget-clear-warning"
            onClick={() => {
              setAsking(false);
              clear();
            }}
          >
            确定清除
          </button>
          <button type="button" class="button" onClick={() => ask(false)}>
            不清除
          </button>
        </div>
      ) : (
        <button id="budget-clear" type="button" class="button" onClick={() => ask(true)}>
          清除
        </button>
      )}
    </div>
  );
}
