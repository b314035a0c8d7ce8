/** Comparisons with dated reference figures, folded up, each with its source and its limits. */
import type { FigureSource } from '~/lib/domain/budget/figures.ts';
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import { ColumnHeads } from '~/components/charts/ColumnHeads.tsx';
import { FigureList } from './FigureList.tsx';

const Basis = ({ source }: { source: FigureSource | undefined }) =>
  source ? (
    <>
      依据：<a href={source.href}>{source.title}</a>
    </>
  ) : null;

interface Props {
  view: BudgetResult;
  words: BudgetWords;
}

/** The ratios with the limits that banks use, and the reader's spending beside national averages. */
export function References({ view, words: { references: words, reference: figures } }: Props) {
  return (
    <details class="budget-comparison">
      <summary>{words.title}</summary>
      <FigureList
        figures={view.ratios.map(({ label, value, comparison, caveat, source }) => ({
          label,
          value,
          note: comparison && (
            <>
              {comparison}
              {caveat}
              <Basis source={source} />
            </>
          ),
        }))}
      />
      {view.comparison.length > 0 && (
        <table>
          <caption>{words.caption}</caption>
          <ColumnHeads names={words.columns} />
          <tbody>
            {view.comparison.map(({ label, own, average }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{own}</td>
                <td>{average}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="field__hint">
        {figures.spendingCaveat && words.housing + figures.spendingCaveat + words.perPerson}
        <Basis source={figures.spendingSource} />
      </p>
      <ul class="field__hint">
        {figures.averages.map(({ label, text, caveat }) => (
          <li key={label}>
            {label}：{text}。{caveat}
          </li>
        ))}
      </ul>
      <p class="field__hint">
        <Basis source={figures.averagesSource} />
      </p>
    </details>
  );
}
