/** What the fields of an entry are called, and how their values read. */
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LOG_ANSWERS, LOG_CHANNELS, LOG_REACHED } from '~/lib/vocabulary/log.ts';
import type { QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import { nameWeekday } from '~/lib/domain/values/calendar-days.ts';
import { clockInShanghai, dayInShanghai, formatDay } from '~/lib/domain/values/dates.ts';
import type { LogChange, LogFacts } from './entry.ts';
import type { LogField } from './form.ts';
import { formatSeconds } from '~/lib/domain/values/seconds.ts';

/** The labels of the form. */
export const LOG_LABELS: Readonly<Record<LogField | 'conducts', string>> = {
  day: '哪一天',
  time: '几点几分',
  channel: '怎么来的',
  answer: '接通了吗',
  length: '通话多久',
  number: '显示的号码',
  company: '自称哪家公司',
  person: '自称姓名',
  badge: '自称工号',
  lender: '他说的放款机构',
  lenderKind: '钱是谁借的',
  debt: '他说的欠款',
  reached: '他找的是谁',
  quotes: '他的原话',
  notes: '我自己的说明',
  conducts: '他做了什么',
};

/** The names of what is kept, in the order of the columns. */
export const FACT_NAMES: Readonly<Record<keyof LogFacts | 'files', string>> = {
  day: '日期',
  time: '时间',
  channel: '方式',
  answer: '接通',
  seconds: '时长',
  number: '显示的号码',
  company: '自称公司',
  person: '自称姓名',
  badge: '自称工号',
  lender: '所说放款机构',
  lenderKind: '机构类别',
  debt: '所说欠款',
  reached: '联系到谁',
  quotes: '原话',
  notes: '自己的说明',
  conducts: '做法',
  files: '附件',
};

const nameOf = (names: object, id: string): string =>
  (names as Readonly<Record<string, string>>)[id] ?? id;

const NAMES: Partial<Record<keyof LogFacts | 'files', object>> = {
  channel: LOG_CHANNELS,
  answer: LOG_ANSWERS,
  lenderKind: LENDER_KINDS,
  reached: LOG_REACHED,
};

/** A value of `field` as it stands in a history or a table, in words; '' where nothing was written down. */
function nameFact(field: keyof LogFacts | 'files', value: string): string {
  if (value === '') return '';
  if (field === 'seconds') return formatSeconds(Number(value) || 0);
  if (field === 'conducts') {
    return value
      .split(',')
      .map((id) => nameOf(CONDUCTS, id))
      .join('；');
  }
  // The digest behind the name says nothing to a reader.
  if (field === 'files') return value.replace(/ [0-9a-f]{64}$/gm, '').replaceAll('\n', '；');
  const names = NAMES[field];
  return names ? nameOf(names, value) : value;
}

/** What `facts` say about `field`, in words. */
export function factWords(facts: LogFacts, field: keyof LogFacts): string {
  const value = facts[field];
  if (field === 'seconds') return formatSeconds(facts.seconds);
  return nameFact(field, typeof value === 'object' ? value.join() : String(value));
}

/** One change: `时间：改之前“21:00”，改之后“22:05”`. */
export const changeWords = ({ field, from, to }: LogChange): string =>
  `${FACT_NAMES[field]}：改之前${quote(nameFact(field, from))}，改之后${quote(nameFact(field, to))}`;

const quote = (text: string): string => (text ? `“${text}”` : '空着');

/** A moment of the device's clock (milliseconds since 1970) in Asia/Shanghai: `2026年11月20日22:05`. */
export function formatMoment(at: number): string {
  const moment = new Date(at);
  return `${formatDay(dayInShanghai(moment))}${clockInShanghai(moment)}`;
}

/** When a contact was: `2026年11月20日（周五）22:05`. */
export const formatWhen = ({ day, time }: Pick<LogFacts, 'day' | 'time'>): string =>
  `${formatDay(day)}（${nameWeekday(day)}）${time || '几点没有记'}`;

/** How they came, in a few words: `电话，没接通，找的是家人`. */
export const formatHow = (facts: LogFacts): string =>
  [
    factWords(facts, 'channel'),
    factWords(facts, 'answer'),
    factWords(facts, 'seconds'),
    facts.reached && `找的是${factWords(facts, 'reached')}`,
  ]
    .filter(Boolean)
    .join('，');

/** Bytes as a reader reads them. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = Math.max(0, bytes);
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size >= 100 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}

/** The quiet hours as a reader reads them: `22:00到次日8:00`. */
export const formatHours = ({ from, to }: QuietHours): string =>
  `${from.replace(/^0/, '')}到次日${to.replace(/^0/, '')}`;
