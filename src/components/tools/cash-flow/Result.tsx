/** The result: the answer first, what is not counted, what can be done, then figures, chart and days. */
import { useMemo } from 'preact/hooks';
import { calculateCashFlow } from '~/lib/domain/cash-flow/calculate.ts';
import type { ReadyCashFlow } from '~/lib/domain/cash-flow/read.ts';
import type { CashFlowLinks } from '~/lib/domain/cash-flow/words.ts';
import { type LeftOut, viewLeftOut } from '~/lib/domain/cash-flow/result/left-out.ts';
import { composeCashFlowResult, type CashFlowResult } from '~/lib/domain/cash-flow/result.ts';
import { ColumnHeads } from '~/components/charts/ColumnHeads.tsx';
import { FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { MoneyVerdict } from '~/components/tools/shared/case/MoneyVerdict.tsx';
import { OfDay, Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import { BalanceChart } from './BalanceChart.tsx';
import { MonthSheets } from './MonthSheets.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  read: ReadyCashFlow;
  /** The day it starts with, and today. */
  counted: string;
  today: string;
  /** Whether what was read has changed since. */
  isChanged: boolean;
  links: CashFlowLinks;
  /** Whether the figures are made up. */
  isDemo: boolean;
  /** What the entries' ids in a calendar file begin with; asked for when a file is made. */
  calendarId: () => string;
}

interface LeftOutProps {
  leftOut: LeftOut;
  links: CashFlowLinks;
}

const Link = ({ page }: { page: CashFlowLinks['debts'] }) => <a href={page.href}>{page.title}</a>;

/** What could not be put on a day, each with the way to mend it. */
function NotCounted({ leftOut: { fields, debts }, links }: LeftOutProps) {
  if (fields.length + debts.length === 0) return null;
  return (
    <div class="card card--caution">
      <h3>这几笔没有算进去</h3>
      <FieldLinks messages={fields} />
      {debts.length > 0 && (
        <>
          <ul>
            {debts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            去<Link page={links.debts} />
            补上，再回来算。
          </p>
        </>
      )}
    </div>
  );
}

function Days({ events }: Pick<CashFlowResult, 'events'>) {
  if (events.length === 0) return <p>没有填哪天进钱、哪天要付。</p>;
  return (
    <table class="cash-days">
      <caption>哪天有什么，当天还剩多少</caption>
      <ColumnHeads names={['日子', '什么', '当天']} />
      <tbody>
        {events.map(({ key, day, name, amount, balance }) => (
          <tr key={key}>
            <th scope="row">{day}</th>
            <td>
              {name} <span>{amount}</span>
            </td>
            <td>{balance}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What `read` comes to, in the order in which a worried reader needs it. */
export function Result(props: Props) {
  const { read, counted, today, isChanged, links, isDemo, calendarId } = props;
  const { flow, view, leftOut } = useMemo(() => {
    const calculated = calculateCashFlow(read.plan);
    return {
      flow: calculated,
      view: composeCashFlowResult(calculated),
      leftOut: viewLeftOut(read),
    };
  }, [read]);
  return (
    <Outcome aria-labelledby="cash-flow-result" class="cash-flow-result">
      <h2 id="cash-flow-result" tabIndex={-1}>
        结果
      </h2>
      <Outdated isChanged={isChanged} days={{ counted, today }} />
      <MoneyVerdict
        {...view.verdict}
        sentence={view.answer}
        first={view.isShort ? { text: '看怎么开口', href: links.negotiate.href } : undefined}
      />
      <NotCounted leftOut={leftOut} links={links} />
      {view.advice.length > 0 && (
        <div class="card">
          <h3>{view.isShort ? '先做这几件' : '最紧的那一周'}</h3>
          <ol>
            {view.advice.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <p>
            怎么开口，看
            <Link page={links.negotiate} />
            ；钱接不上的日子怎么过，看
            <Link page={links.hardship} />。
          </p>
        </div>
      )}
      <h3>几个要紧的数</h3>
      <dl class="money-figures cash-figures">
        {view.figures.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
              <span class="field__hint">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>日历</h3>
      <BalanceChart days={flow.days} lowest={flow.lowest} />
      <MonthSheets days={flow.days} lowest={flow.lowest} />
      <Days events={view.events} />
      <OfDay day={counted} />
      <TakeAlong flow={flow} view={view} isDemo={isDemo} calendarId={calendarId} />
    </Outcome>
  );
}
