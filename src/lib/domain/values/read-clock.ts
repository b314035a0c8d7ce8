/** Clock times as people type them: `22:05`, `22点5分`, `晚上10点半`, `下午3点`, `2205`; hours from 0 to 23. */
import { withArabicNumbers } from './han-digits.ts';
import { cleanTyped } from './typed-text.ts';

/**
 * Why a text is no clock time. `half-day`: 10点 alone may be the morning or the evening, which decides whether a call
 * was too late, so it is asked.
 */
export type ClockProblem = 'unreadable' | 'impossible' | 'half-day';

/** A clock time (HH:MM), nothing typed, or why it is not one. */
type ReadClock =
  { kind: 'time'; time: string } | { kind: 'empty' } | { kind: 'problem'; problem: ClockProblem };

/** A part of the day with its first and its last hour. Of an evening, twelve is added to the hours that are told. */
const PARTS: readonly [word: RegExp, first: number, last: number][] = [
  [/^[凌清]晨/, 0, 6],
  [/^am/, 0, 11],
  [/^pm/, 12, 23],
  [/^(?:大?清早|早[上晨]?|上午)/, 4, 11],
  [/^中午/, 11, 14],
  [/^下午/, 12, 19],
  [/^傍晚/, 16, 20],
  [/^晚[上间]?/, 17, 24],
  [/^(?:[半午深]夜|夜[里间晚]?)/, 20, 29],
];
/** Twelve o'clock beside these is midnight. */
const MIDNIGHT = /^(?:凌晨|晚|.?夜|am)/;
/** What may stand around a time and does not change it. */
const AROUND =
  /^(?:[今昨前当那]天|[今昨当])(?=[早晚上下中凌半夜])|大约|大概|差不多|约|左右|前后|多$/g;

const FORMS = [
  /^(\d{1,2})[:.;,·](\d{1,2})(?::\d\d)?$/,
  /^(\d{1,2})(?:点钟?|时)(?:0?(\d{1,2})分?|(半)|([13])刻)?$/,
  /^(\d{2})(\d{2})$/,
];
/** 8pm: beside a part of the day the hour is enough. */
const HOUR = /^(\d{1,2})$/;

const toMinutes = (minutes = '0', half = '', quarters = ''): number =>
  half ? 30 : quarters ? (quarters === '3' ? 45 : 15) : Number(minutes);

/** The hour of the 24-hour clock; undefined where `hour` is none of that part of the day. */
function hourOf(hour: number, word: string): number | undefined {
  const [, first, last] = PARTS.find(([part]) => part.test(word)) ?? PARTS[0]!;
  if (hour === 12 && MIDNIGHT.test(word)) return 0;
  const inPart = [hour > 0 ? hour + 12 : hour, hour, hour + 24].find(
    (told) => told >= first && told <= last,
  );
  return inPart === undefined ? undefined : inPart % 24;
}

const format = (hour: number, minute: number): ReadClock => ({
  kind: 'time',
  time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
});

/** Reads a time; 24:00 and 25:00 are problems, not midnight. */
export function readClock(text: string): ReadClock {
  const cleaned = cleanTyped(text).toLowerCase();
  if (cleaned === '') return { kind: 'empty' };
  const typed = withArabicNumbers(
    cleaned
      .replace(/(\d) (?=\d)/g, '$1:')
      .replace(/[ 整]/g, '')
      .replace(/([ap])\.m\.?/, '$1m')
      .replace(AROUND, ''),
  );
  const afterwards = /(?:am|pm)$/.exec(typed)?.[0] ?? '';
  const spoken = afterwards + typed.slice(0, typed.length - afterwards.length);
  const word = PARTS.map(([part]) => part.exec(spoken)?.[0]).find((found) => found) ?? '';
  const bare = spoken.slice(word.length);
  const forms = word ? [...FORMS, HOUR] : FORMS;
  const found = forms.map((form) => form.exec(bare)).find((match) => match !== null);
  if (!found) return { kind: 'problem', problem: 'unreadable' };
  const [hour, minute] = [Number(found[1]), toMinutes(found[2], found[3], found[4])];
  if (hour > 23 || minute > 59) return { kind: 'problem', problem: 'impossible' };
  if (word) {
    const real = hourOf(hour, word);
    return real === undefined ? { kind: 'problem', problem: 'half-day' } : format(real, minute);
  }
  const isSpoken = /[点时]/.test(bare);
  return isSpoken && hour >= 1 && hour <= 12
    ? { kind: 'problem', problem: 'half-day' }
    : format(hour, minute);
}

/** What is asked where a time may be of the morning or the evening. */
export const HALF_DAY_QUESTION =
  '是早上还是晚上？请写清楚，比如“晚上10点半”或22:30。差半天，结论会不一样。';

/** What a time of the 24-hour clock is called: "晚上10:30". */
export function nameClock(time: string): string {
  const hour = Number(time.slice(0, 2));
  const part =
    hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上';
  return `${part}${hour > 12 ? hour - 12 : hour}${time.slice(2)}`;
}

/** How `text` was understood, where it is a time: the part of the day is said, for 10:30 is easily meant late. */
export function clockUnderstood(text: string): string {
  const read = readClock(text);
  return read.kind === 'time' ? `按${nameClock(read.time)}（${read.time}）算` : '';
}
