/** The log by day: how often, and which rules speak to it, through the engine of the call check. */
import { useState } from 'preact/hooks';
import { listLogDays, type LogDay } from '~/lib/domain/log/decide.ts';
import { findInDay, judgeLogDay } from '~/lib/domain/log/decide/judge-day.ts';
import { viewJudgement, type WordedRule } from '~/lib/domain/rules/result/judgement.ts';
import type { ContactWords } from '~/lib/domain/rules/words.ts';
import { formatHours } from '~/lib/domain/log/words.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { useToday } from '~/components/tools/shared/use-today.ts';
import { Words } from '~/components/tools/shared/Words.tsx';
import { MoreButton } from './MoreButton.tsx';
import type { ViewProps } from './Views.tsx';

/** Days on screen at first, and more at each press. */
const PAGE = 7;

/** What the rules are called, and how their judgements are worded. */
interface RulesFile {
  rules: WordedRule[];
}

interface DayProps {
  day: LogDay;
  rules: readonly WordedRule[] | undefined;
  form: ContactWords | undefined;
  today: string;
}

function Findings({ day, rules, form, today }: DayProps) {
  if (!rules || !form || !today) return null;
  const findings = findInDay(judgeLogDay(day, rules, today));
  if (findings.length === 0) return <p>照记下的，没有看出越线。没记的，我们不当作没有。</p>;
  return (
    <ul class="log-findings">
      {findings.map(({ judgement, isCrossed, lender, entries }) => {
        const { rule, tag, reason } = viewJudgement(judgement, form);
        return (
          <li
            key={`${rule.id} ${tag} ${lender} ${reason} ${entries.length}`}
            class={isCrossed ? 'log-crossed' : 'log-perhaps'}
          >
            <strong class="tag">{tag}</strong> {rule.title}
            {lender && `（${lender}）`}：{reason}
            {entries.length > 1 && `这样的有${entries.length}条。`}
            <br />
            <a href={rule.href}>{rule.basis}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** Days with their counts, beside the rules. */
export function DayView({ entries, words: { hours, root } }: ViewProps) {
  const [count, setCount] = useState(PAGE);
  const today = useToday();
  const rules = useLoaded<RulesFile | undefined>(`${root}tools/rules/rules.json`, undefined);
  const form = useLoaded<ContactWords | undefined>(`${root}tools/log/words.json`, undefined);
  const days = listLogDays(entries, hours);
  const failed = [rules, form].find(({ state }) => state === 'failed');
  return (
    <>
      <p>
        次数按你记下的算，漏记的没算进去。接通的、没接通的分开数。次数的规则，只数打给你的电话，每家放款机构分开数。规则和
        <a href={`${root}tools/rules/`}>越线核对</a>
        是同一份。不是法律意见，也不看来电是真是假。
      </p>
      {failed && (
        <LoadingNote loading={failed} failed="规则没有加载出来。次数照样能看，也可以再试一次。" />
      )}
      {days.slice(0, count).map((day) => (
        <section key={day.day} class="card log-day">
          <h3>{formatDay(day.day)}</h3>
          <p>
            <Words>
              {`一共${day.counts.all}次：接通${day.counts.connected}次，没接通${day.counts.unanswered}次，${formatHours(hours)}之间${day.counts.night}次。`}
            </Words>
          </p>
          <Findings day={day} rules={rules.value?.rules} form={form.value} today={today} />
        </section>
      ))}
      <MoreButton list={days} count={count} page={PAGE} unit="天" onMore={setCount} />
    </>
  );
}
