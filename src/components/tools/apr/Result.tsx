/** The result: the answer first, then what was taken off, the lines, the sheet, and every period. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import { composeAprResult } from '~/lib/domain/apr/result.ts';
import type { LineView } from '~/lib/domain/apr/result/lines.ts';
import type { AprWords, WordedRule } from '~/lib/domain/apr/words.ts';
import { LineChart } from '~/components/charts/LineChart.tsx';
import { ScrollTable } from '~/components/charts/ScrollTable.tsx';
import { FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { OfDay, Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  loan: Loan;
  /** Says that the figures are made up; '' where they are not. */
  mark: string;
  /** The day it was worked out on, and today. */
  counted: string;
  today: string;
  /** Whether the form was changed since. */
  isChanged: boolean;
  words: AprWords;
  /** What to do next, from the page. */
  nextSteps: ComponentChildren;
  onClear: () => void;
}

function Basis({ rule }: { rule: WordedRule }) {
  return (
    <p class="field__hint">
      {rule.statement}依据：<a href={rule.href}>{rule.basis}</a>，{rule.period}。
    </p>
  );
}

function Lines({
  intro,
  lines,
  page,
}: {
  intro: string;
  lines: LineView[];
  page: AprWords['pages']['lines'];
}) {
  return (
    <>
      <h3>和哪些线比</h3>
      <p>{intro}</p>
      {lines.map(({ id, title, href, verdict, meaning, statement, basis, since, lpr }) => (
        <div key={id} class="card">
          <h4>{title}</h4>
          <p>
            <strong>{verdict}</strong>
            {meaning}
          </p>
          {lpr && (
            <p class="field__hint">
              {lpr.words}
              {lpr.source && (
                <>
                  依据：<a href={lpr.source.href}>{lpr.source.title}</a>
                </>
              )}
            </p>
          )}
          <p class="field__hint">
            {statement}依据：<a href={href}>{basis}</a>，{since}
          </p>
        </div>
      ))}
      <p>
        每条线管谁、怎么用：<a href={page.href}>{page.title}</a>
      </p>
    </>
  );
}

/** What `loan` costs. */
export function Result(props: Props) {
  const { loan, mark, counted, today, isChanged, words, nextSteps, onClear } = props;
  const { deduction, sheet, pages } = words;
  const view = useMemo(() => composeAprResult(loan, words), [loan, words]);
  return (
    <Outcome aria-labelledby="apr-result" class="apr-result">
      <h2 id="apr-result" tabIndex={-1}>
        结果
      </h2>
      <Outdated isChanged={isChanged} days={{ counted, today }} />
      {mark && <p class="card card--caution">{mark}</p>}
      <div class="card apr-answer">
        {view.answer.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p>{view.input}</p>
      {view.hints.length > 0 && (
        <div class="card card--caution">
          <h3>请再看一眼</h3>
          <FieldLinks messages={view.hints} />
        </div>
      )}
      <dl class="apr-figures">
        {view.figures.map(({ label, value, note }) => (
          <div key={label}>
            <dt>
              {label}
              <span class="field__hint">{note}</span>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.notes.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.deduction.length > 0 && (
        <div class="card card--caution">
          <h3>到手变少了：砍头息</h3>
          <ul>
            {view.deduction.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Basis rule={deduction} />
        </div>
      )}
      <Lines intro={view.linesIntro} lines={view.lines} page={pages.lines} />
      <h3>对照综合融资成本明示表</h3>
      <p>{view.sheet.intro}</p>
      <Basis rule={sheet} />
      <dl class="apr-sheet">
        {view.sheet.rows.map(({ label, check }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{check}</dd>
          </div>
        ))}
      </dl>
      <p>
        一行一行怎么看：<a href={pages.sheet.href}>{pages.sheet.title}</a>
      </p>
      <h3>钱是怎么进出的</h3>
      <LineChart caption="还占着用的钱，和累计付出的钱" momentHeading="什么时候" {...view.chart} />
      <details>
        <summary>每一期的进出</summary>
        <p class="field__hint">{view.table.note}</p>
        <ScrollTable headings={view.table.headings} rows={view.table.rows} />
      </details>
      <h3>没有算进去的</h3>
      <ul>
        {view.unknowns.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {nextSteps}
      <OfDay day={counted} />
      <TakeAlong view={view} mark={mark} onClear={onClear} />
    </Outcome>
  );
}
