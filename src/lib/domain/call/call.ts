/** A call as it goes: when it began, which sentence is next, what was tapped. Moments are milliseconds, passed in. */
import { formatSeconds } from '~/lib/domain/values/seconds.ts';

export interface Call {
  startedAt: number;
  /** The last moment the reader touched anything: how long a call went that was never ended here. */
  touchedAt: number;
  isEnded: boolean;
  /** It was never ended here: how long it really was is not known. */
  isLeft?: boolean;
  /** Place of the sentence to say, from 0. */
  line: number;
  /** Ids of what was tapped, in the order of tapping, each once. */
  taps: readonly string[];
  /** The tap whose reply stands in place of the sentence. */
  replyTo?: string | undefined;
}

/** Longest call that is believed; beyond it the page was left open. */
export const LONGEST_CALL_MS = 3 * 3_600_000;

/** A call that begins now. */
export const startCall = (now: number): Call => ({
  startedAt: now,
  touchedAt: now,
  isEnded: false,
  line: 0,
  taps: [],
});

/** Shows the sentence at `line`. */
export const showLine = (call: Call, line: number, now: number): Call => ({
  ...call,
  line,
  replyTo: undefined,
  touchedAt: now,
});

/** Takes in a tap, or takes it back; a new one brings its reply, if it has one. */
export function toggleTap(
  call: Call,
  tap: { id: string; reply?: string | undefined },
  now: number,
): Call {
  const isOn = call.taps.includes(tap.id);
  const taps = isOn ? call.taps.filter((id) => id !== tap.id) : [...call.taps, tap.id];
  const kept = isOn && call.replyTo === tap.id ? undefined : call.replyTo;
  return { ...call, taps, replyTo: !isOn && tap.reply ? tap.id : kept, touchedAt: now };
}

/** The call is over. */
export const endCall = (call: Call, now: number): Call => ({
  ...call,
  isEnded: true,
  touchedAt: now,
});

/** A call that was left running longer than any call lasts ended when it was last touched. */
export const closeIfLeft = (call: Call, now: number): Call =>
  !call.isEnded && now - call.startedAt > LONGEST_CALL_MS
    ? { ...call, isEnded: true, isLeft: true }
    : call;

/** Whole seconds since it began, at `now` or until it ended; never negative, whatever the clock did. */
export const secondsOf = (call: Call, now: number): number =>
  Math.max(0, Math.floor(((call.isEnded ? call.touchedAt : now) - call.startedAt) / 1000));

/** How long a call went, as a reader reads it: `1分15秒`; before its first second `0秒`. */
export const formatLength = (seconds: number): string => formatSeconds(seconds) || '0秒';
