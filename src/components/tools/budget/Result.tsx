/** The result: the answer first, then help, figures and comparisons. */
import type { ComponentChildren } from 'preact';
import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import type { FigureView } from '~/lib/domain/budget/result/month.ts';
import { BarChart } from '~/components/charts/BarChart.tsx';
import { Comparison, Ratios } from './Comparison.tsx';
import { FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';

interface Props {
  view: BudgetResult;
  figures: BudgetFigures;
  /** Where to turn when the money does not suffice. */
  help: ComponentChildren;
  /** Where the budget goes on. */
  next: ComponentChildren;
}

const Figures = ({ figures }: { figures: FigureView[] }) => (
  <dl class="money-figures budget-figures">
    {figures.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <strong>{value}</strong>
          {note && <span class="field__hint">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

function Strains({ view }: { view: BudgetResult }) {
  const withLoan = view.loan !== undefined;
  return (
    <>
      <h3>如果情况变了</h3>
      <table class="budget-strains">
        <thead>
          <tr>
            <th scope="col">情况</th>
            <th scope="col">{withLoan ? '不借新款' : '会怎样'}</th>
            {withLoan && <th scope="col">借了这笔</th>}
          </tr>
        </thead>
        <tbody>
          {view.strains.map((strain) => (
            <tr key={strain.label}>
              <th scope="row">{strain.label}</th>
              <td>{strain.now}</td>
              {withLoan && <td>{strain.withLoan}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The words of `view`, in the order in which a worried reader needs them. */
export function Result({ view, figures, help, next }: Props) {
  if (view.isEmpty) {
    return (
      <div class="card">
        <p class="money-answer">{view.answer}</p>
      </div>
    );
  }
  return (
    <>
      <div class="card">
        <p class="money-answer">{view.answer}</p>
        <p>
          <span class={`tag budget-band budget-band--${view.band}`}>{view.bandTitle}</span>{' '}
          {view.bandSentence}
        </p>
      </div>
      {view.hints.length > 0 && (
        <div class="card card--caution">
          <h3>这几处请再看一眼</h3>
          <FieldLinks messages={view.hints} />
        </div>
      )}
      {view.band === 'gap' && help}
      <h3>这个月的账</h3>
      <Figures figures={view.figures} />
      {view.loan && (
        <>
          <h3>试的这笔新贷款</h3>
          <p>
            <strong>{view.loan.sentence}</strong>
          </p>
          <Figures figures={view.loan.figures} />
        </>
      )}
      <Strains view={view} />
      <Ratios ratios={view.ratios} />
      <h3>钱花在哪里</h3>
      <BarChart
        caption="每月各组支出"
        columns={['组', '每月', '占支出']}
        bars={view.groups.map(({ label, fen, amount, share }) => ({
          label,
          value: fen,
          cells: [amount, share],
        }))}
      />
      <Comparison lines={view.comparison} figures={figures} />
      {next}
    </>
  );
}
