/** Saves typing: what the budget knows already, or the way to it. */
import { useMemo } from 'preact/hooks';
import { isBlankForm } from '~/lib/domain/budget/form.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { type CashFlowForm, isBlankCashFlow } from '~/lib/domain/cash-flow/form.ts';
import type { PageLink } from '~/lib/domain/cash-flow/words.ts';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { useLoading } from '~/components/tools/shared/use-loaded.ts';

interface Props {
  caseFile: CaseFile;
  page: PageLink;
  /** What the rows of the budget are called. */
  rowNames: Readonly<Record<string, string>>;
  fill: (form: CashFlowForm) => void;
}

type FillFrom = (caseFile: CaseFile, rowNames: Props['rowNames']) => CashFlowForm | undefined;

const loadFillFrom = async (): Promise<FillFrom> =>
  (await import('~/lib/domain/cash-flow/form/fill-from-budget.ts')).fillFromBudget;

/** What the budget would fill in, once the code that reads it is there: few come here with a budget. */
function useFilled(caseFile: CaseFile, rowNames: Props['rowNames']) {
  const { budget, cashFlow } = caseFile;
  const isWanted = useMemo(
    () => isBlankCashFlow(cashFlow) && !isBlankForm(budget),
    [cashFlow, budget],
  );
  const loading = useLoading<FillFrom | undefined>(loadFillFrom, undefined, isWanted);
  const fillFrom = loading.value;
  const filled = useMemo(
    () => (isWanted ? fillFrom?.(caseFile, rowNames) : undefined),
    [isWanted, fillFrom, caseFile, rowNames],
  );
  return { filled, loading };
}

/**
 * A button while there is something to fill in and nothing to lose, since nothing typed is ever
 * replaced; a link where there is no budget.
 */
export function FillFromBudget({ caseFile, page, rowNames, fill }: Props) {
  const { filled, loading } = useFilled(caseFile, rowNames);
  if (!isBlankCashFlow(caseFile.cashFlow)) return null;
  if (loading.state === 'failed') {
    return (
      <LoadingNote
        loading={loading}
        failed="预算里的数没有加载出来。可以自己填，也可以再试一次。"
      />
    );
  }
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
