/** Saves typing: what the budget knows already, or the way to it. */
import type { CashFlowForm } from '../../../lib/domain/cash-flow/form.ts';
import type { PageLink } from '../../../lib/domain/cash-flow/links.ts';

interface Props {
  /** What the budget would fill in; undefined where it has nothing. */
  filled: CashFlowForm | undefined;
  /** Whether nothing is typed here yet: nothing typed is ever replaced. */
  isBlank: boolean;
  page: PageLink;
  fill: (form: CashFlowForm) => void;
}

/** A button while there is something to fill in and nothing to lose; a link where there is no budget. */
export function FillFromBudget({ filled, isBlank, page, fill }: Props) {
  if (!isBlank) return null;
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
