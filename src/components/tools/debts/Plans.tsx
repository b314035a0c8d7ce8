/** The answer first, then what stands in the way, then the plans. */
import type { ComponentChildren } from 'preact';
import write from '~/drawings/write.svg?raw';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { DebtsWords } from '~/lib/domain/debts/words.ts';
import type { DebtsResult } from '~/lib/domain/debts/result.ts';
import { LineChart } from '~/components/charts/LineChart.tsx';
import { ScrollTable } from '~/components/charts/ScrollTable.tsx';
import { MoneyVerdict } from '~/components/tools/shared/case/MoneyVerdict.tsx';
import { FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { InkDrawing } from '~/components/tools/shared/result/InkDrawing.tsx';
import { MonthTables, PlanComparison } from './PlanTables.tsx';

interface Props {
  view: DebtsResult;
  words: DebtsWords;
  /** What to do next, from the page. */
  nextSteps: ComponentChildren;
}

/** More doubts than this start folded up. */
const MANY_HINTS = 6;

/** The words of `view`. */
export function Plans({ view, words, nextSteps }: Props) {
  const { text, guarantorPage, helpline } = words;
  const { labels, parts } = text;
  const { hints, priority, guaranteed, stuck, plans, chart } = view;
  return (
    <>
      <MoneyVerdict
        {...view.verdict}
        sentence={view.answer}
        number={view.verdict.asksForHelp && helpline}
      />
      {view.isEmpty && <InkDrawing svg={write} />}
      {hints.length > 0 && (
        <details class="card card--caution" open={hints.length <= MANY_HINTS}>
          <summary>{fillIn(parts.hints, String(hints.length))}</summary>
          <FieldLinks messages={hints} />
        </details>
      )}
      {!view.isEmpty && (
        <>
          <div class="card">
            <h3>{labels.notCounted}</h3>
            <ul>
              {view.unknowns.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
          {priority.length > 0 && (
            <>
              <h3>{labels.priorityFirst}</h3>
              <ul>
                {priority.map(({ id, name, why }) => (
                  <li key={id}>
                    {name}：{why}
                  </li>
                ))}
              </ul>
            </>
          )}
          {guaranteed.length > 0 && (
            <p>
              {labels.guaranteed}
              {guaranteed.join('、')}。<a href={guarantorPage.href}>{guarantorPage.title}</a>
            </p>
          )}
          {stuck.length > 0 && (
            <>
              <h3>{labels.stuck}</h3>
              <p>{labels.stuckWhy}</p>
              <ScrollTable headings={labels.stuckHeadings} rows={stuck} />
            </>
          )}
          <h3 id="debt-plans">{labels.plans}</h3>
          <dl class="money-figures">
            {view.totals.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <PlanComparison plans={plans} text={text} />
          {chart && (
            <LineChart caption={labels.chart} momentHeading={labels.eventMonth} {...chart} />
          )}
          <MonthTables plans={plans} text={text} />
          {nextSteps}
        </>
      )}
    </>
  );
}
