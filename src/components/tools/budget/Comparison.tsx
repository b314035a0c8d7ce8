/** Comparisons with dated reference figures, each with its source and its limits. */
import type { BudgetFigures, FigureSource } from '~/lib/domain/budget/figures.ts';
import type { ComparisonView, RatioView } from '~/lib/domain/budget/result/references.ts';

const Basis = ({ source }: { source: FigureSource | undefined }) =>
  source ? (
    <>
      依据：<a href={source.href}>{source.title}</a>
    </>
  ) : null;

/** The ratios with the limits that banks use. */
export function Ratios({ ratios }: { ratios: RatioView[] }) {
  return (
    <>
      <h3>还款占收入多少</h3>
      <dl class="money-figures budget-figures">
        {ratios.map(({ label, value, comparison, caveat, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              {comparison && (
                <span class="field__hint">
                  {comparison}
                  {caveat}
                  <Basis source={source} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface Props {
  lines: ComparisonView[];
  figures: BudgetFigures;
}

/** The reader's spending beside national averages. Nothing shows where no figure holds on the day. */
export function Comparison({ lines, figures }: Props) {
  if (lines.length === 0) return null;
  return (
    <details class="budget-comparison">
      <summary>和全国平均比一比（只是参考，不是目标）</summary>
      <table>
        <caption>每月，元；右边是全国每个人的平均</caption>
        <thead>
          <tr>
            <th scope="col">类别</th>
            <th scope="col">你填的</th>
            <th scope="col">全国人均</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, own, average }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{own}</td>
              <td>{average}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="field__hint">
        居住一项：{figures.spendingCaveat}一家几口一起填的，要按人数看。
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
