/** The log as the reader looks at it: filtered, and in one of four ways. */
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CONDUCTS, type ConductId } from '~/lib/vocabulary/conducts.ts';
import { LOG_CHANNELS, type LogChannel } from '~/lib/vocabulary/log.ts';
import { countEntries } from '~/lib/domain/log/decide.ts';
import {
  EVERYTHING,
  findEntries,
  type LogQuery,
  prepareEntries,
} from '~/lib/domain/log/decide/find.ts';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { formatHours } from '~/lib/domain/log/words.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { OnDemand } from '~/components/tools/shared/OnDemand.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';
import { Timeline } from './Timeline.tsx';
import type { Log } from './use-log.ts';
import type { LogWords } from './words.ts';

/** What every view is given. */
export interface ViewProps {
  entries: readonly LogEntry[];
  words: LogWords;
}

/** What the view for a complaint is given. */
export interface ComplaintProps extends ViewProps {
  /** Forgets the choice. */
  onClear: () => void;
}

const VIEWS = { list: '时间线', days: '按天', numbers: '按号码', chart: '图' } as const;
type View = keyof typeof VIEWS;

const LOADERS: Readonly<Record<Exclude<View, 'list'>, () => Promise<ComponentType<ViewProps>>>> = {
  days: async () => (await import('./DayView.tsx')).DayView,
  numbers: async () => (await import('./NumberView.tsx')).NumberView,
  chart: async () => (await import('./ChartView.tsx')).ChartView,
};
const loadComplaint = async () => (await import('./Complaint.tsx')).Complaint;

const optionsOf = <Id extends string>(labels: Readonly<Record<Id, string>>) =>
  [['', '全部'], ...Object.entries(labels)] as (readonly [Id | '', string])[];

/** Entries made ready at a time: the page answers in between. */
const AT_A_TIME = 200;

/** Makes `entries` ready to be searched, little by little. Returns how to stop. */
function prepareLater(entries: readonly LogEntry[]): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const go = (start: number) => {
    prepareEntries(entries.slice(start, start + AT_A_TIME));
    const next = start + AT_A_TIME;
    if (next < entries.length) timer = setTimeout(go, 0, next);
  };
  timer = setTimeout(go, 0, 0);
  return () => clearTimeout(timer);
}

/** The views of `log`. */
export function Views({ log, words }: { log: Log; words: LogWords }) {
  const [view, setView] = useState<View>('list');
  const [query, setQuery] = useState<LogQuery>(EVERYTHING);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { hours } = words;
  useEffect(() => prepareLater(log.entries), [log.entries]);
  const found = useMemo(() => findEntries(log.entries, query, hours), [log.entries, query, hours]);
  const counts = useMemo(() => countEntries(found, hours), [found, hours]);
  const inComplaint = log.entries.filter(({ id }) => chosen.has(id));
  const ask = (part: Partial<LogQuery>) => setQuery((before) => ({ ...before, ...part }));
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) next[isChosen ? 'add' : 'delete'](id);
      return next;
    });
  const isAll = found.length === log.entries.length;
  return (
    <section aria-labelledby="log-views">
      <h2 id="log-views">记下的</h2>
      <p role="status">
        <Words>
          {`${isAll ? '一共' : '找到'}${counts.all}条：接通${counts.connected}次，没接通${counts.unanswered}次，${formatHours(hours)}之间${counts.night}次。`}
        </Words>
      </p>
      <div class="row no-print" role="group" aria-label="怎么看">
        {(Object.entries(VIEWS) as [View, string][]).map(([id, label]) => (
          <button
            key={id}
            type="button"
            class={view === id ? 'button button--primary' : 'button'}
            aria-pressed={view === id}
            onClick={() => setView(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <details class="log-more no-print">
        <summary>筛选、查找</summary>
        <div class="log-fields">
          <TextField
            field="find-text"
            label="找字"
            hint="号码、公司、原话里的字，都可以。"
            inputMode="text"
            value={query.text}
            onChange={(text) => ask({ text })}
          />
          <SelectField<LogChannel | ''>
            field="find-channel"
            label="怎么来的"
            options={optionsOf(LOG_CHANNELS)}
            value={query.channel}
            onChange={(channel) => ask({ channel })}
          />
          <SelectField<ConductId | ''>
            field="find-conduct"
            label="他做了什么"
            options={optionsOf(CONDUCTS)}
            value={query.conduct}
            onChange={(conduct) => ask({ conduct })}
          />
        </div>
        <label class="check-line">
          <input
            type="checkbox"
            checked={query.night}
            onChange={(event) => ask({ night: event.currentTarget.checked })}
          />
          只看{formatHours(hours)}的
        </label>
        <button type="button" class="button" onClick={() => setQuery(EVERYTHING)}>
          看全部
        </button>
      </details>
      {view === 'list' ? (
        <>
          <p class="row no-print">
            <button
              type="button"
              class="button"
              onClick={() =>
                choose(
                  found.map(({ id }) => id),
                  true,
                )
              }
            >
              <Words>{`把这${found.length}条都写进投诉`}</Words>
            </button>
          </p>
          <Timeline
            log={log}
            entries={found}
            chosen={chosen}
            onChoose={(id, isChosen) => choose([id], isChosen)}
          />
        </>
      ) : (
        <OnDemand key={view} when load={LOADERS[view]} shown={{ entries: found, words }} />
      )}
      <OnDemand
        when={inComplaint.length > 0}
        load={loadComplaint}
        shown={{ entries: inComplaint, words, onClear: () => setChosen(new Set()) }}
      />
    </section>
  );
}
