/** Reads out of Chromium's trace how much a key costs the page's main thread. */

/** One entry of the trace; times are microseconds, `tdur` of processor time alone. */
export interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args: { data?: { type?: string } };
}

/** The work of one key in milliseconds of processor time. */
export interface KeyWork {
  /** Handling the key's events, rendering the island, what it does afterwards. */
  script: number;
  /** Style, layout and painting. */
  display: number;
}

/** The outermost entries for a key's events; `input` lies within `keypress`. */
const KEY_EVENTS = new Set(['keydown', 'keypress', 'keyup']);
const SCRIPT = new Set(['FireAnimationFrame', 'TimerFire', 'FireIdleCallback']);
const DISPLAY = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

const isScript = ({ name, args }: TraceEvent): boolean =>
  SCRIPT.has(name) || (name === 'EventDispatch' && KEY_EVENTS.has(args.data?.type ?? ''));

/** The work from each key to the next. Processor time: other programs on a busy machine do not count. */
export function workByKey(events: readonly TraceEvent[]): KeyWork[] {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .toSorted((a, b) => a.ts - b.ts);
  const own = events.filter(({ pid, tid }) => pid === keys[0]?.pid && tid === keys[0]?.tid);
  return keys.map(({ ts }, index) => {
    const end = keys[index + 1]?.ts ?? Infinity;
    const within = own.filter((event) => event.ts >= ts && event.ts < end);
    const sum = (of: (event: TraceEvent) => boolean) =>
      within.filter(of).reduce((total, { dur = 0, tdur = dur }) => total + tdur, 0) / 1000;
    return { script: sum(isScript), display: sum(({ name }) => DISPLAY.has(name)) };
  });
}
