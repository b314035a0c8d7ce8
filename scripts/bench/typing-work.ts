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
  /** Handling the key's events, rendering the island, what it does afterwards; layout asked for on the way is in it. */
  script: number;
  /** Style, layout and painting after that. */
  display: number;
}

/** The outermost entries for a key's events; `input` lies within `keypress`. */
const KEY_EVENTS = new Set(['keydown', 'keypress', 'keyup']);
const SCRIPT = new Set(['FireAnimationFrame', 'TimerFire', 'FireIdleCallback']);
const DISPLAY = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

const isScript = ({ name, args }: TraceEvent): boolean =>
  SCRIPT.has(name) || (name === 'EventDispatch' && KEY_EVENTS.has(args.data?.type ?? ''));

/** Whether `event` lies within another of `events`: its time is in that one's. */
const isWithin = (event: TraceEvent, events: readonly TraceEvent[]): boolean =>
  events.some(
    (outer) =>
      outer !== event &&
      event.ts >= outer.ts &&
      event.ts + (event.dur ?? 0) <= outer.ts + (outer.dur ?? 0),
  );

/** The work from each key to the next. Processor time: other programs on a busy machine do not count. */
export function workByKey(events: readonly TraceEvent[]): KeyWork[] {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .toSorted((a, b) => a.ts - b.ts);
  const own = events.filter(({ pid, tid }) => pid === keys[0]?.pid && tid === keys[0]?.tid);
  return keys.map(({ ts }, index) => {
    const end = keys[index + 1]?.ts ?? Infinity;
    const within = own.filter((event) => event.ts >= ts && event.ts < end);
    const scripts = within.filter(isScript);
    const sum = (counted: readonly TraceEvent[]) =>
      counted.reduce((total, { dur = 0, tdur = dur }) => total + tdur, 0) / 1000;
    return {
      script: sum(scripts),
      display: sum(within.filter((one) => DISPLAY.has(one.name) && !isWithin(one, scripts))),
    };
  });
}
