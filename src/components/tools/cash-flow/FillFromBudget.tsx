/** Saves typing: what the budget knows already, or the way to it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isBlankForm } from '~/lib/domain/budget/form.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { type CashFlowForm, isBlankCashFlow } from '~/lib/domain/cash-flow/form.ts';
import type { PageLink } from '~/lib/domain/cash-flow/words.ts';

interface Props {
  caseFile: CaseFile;
  page: PageLink;
  fill: (form: CashFlowForm) => void;
}

type FillFrom = (caseFile: CaseFile) => CashFlowForm | undefined;

/** What the budget would fill in, once the code that reads it is there: few come here with a budget. */
function useFilled(caseFile: CaseFile): CashFlowForm | undefined {
  const { budget, cashFlow } = caseFile;
  const [loaded, setLoaded] = useState<{ fillFrom: FillFrom }>();
  const isWanted = useMemo(
    () => isBlankCashFlow(cashFlow) && !isBlankForm(budget),
    [cashFlow, budget],
  );
  useEffect(() => {
    if (!isWanted || loaded) return;
    import('~/lib/domain/cash-flow/form/fill-from-budget.ts').then(
      ({ fillFromBudget }) => setLoaded({ fillFrom: fillFromBudget }),
      // The link to the budget stays; everything can be typed.
      () => undefined,
    );
  }, [isWanted, loaded]);
  return useMemo(
    () => (isWanted ? loaded?.fillFrom(caseFile) : undefined),
    [isWanted, loaded, caseFile],
  );
}

/**
 * A button while there is something to fill in and nothing to lose, since nothing typed is ever
 * replaced; a link where there is no budget.
 */
export function FillFromBudget({ caseFile, page, fill }: Props) {
  const filled = useFilled(caseFile);
  if (!isBlankCashFlow(caseFile.cashFlow)) return null;
  if (!filled) {
    return (
      <p class="muted">
        做过<a href={page.href}>{page.title}</a>，这里可以少填一半。
      </p>
    );
  }
  return (
    <p class="row">
      <button type="button" class="button" onClick={() => fill(filled)}>
        从预算里填
      </button>
      <span class="field__hint">金额按最少的月份填，日子自己补。</span>
    </p>
  );
}
