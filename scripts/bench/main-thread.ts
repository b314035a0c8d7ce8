/** What a page's main thread works by itself: a busy machine makes everything late, and this not. */
import type { Browser } from '@playwright/test';

/** Milliseconds of processor time on the main thread: all of it, and the longest task. */
interface MainThreadWork {
  all: number;
  longest: number;
}

/** A trace event, as far as it is read. `tdur` is microseconds of processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** Does `work` and counts what the main threads of `browser`'s pages worked meanwhile. */
export async function countWork(
  browser: Browser,
  work: () => Promise<unknown>,
): Promise<MainThreadWork> {
  const client = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  });
  await work();
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await ended;
  await client.detach();
  const idOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(idOf),
  );
  const tasks = events
    .filter((event) => event.name.endsWith('RunTask') && mains.has(idOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return { all: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) };
}
