/** The exact words of the calendar's result. Decides nothing. */
import { nameWeekday } from '~/lib/domain/values/calendar-days.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { downToYuan, type Fen, formatYuan, upToYuan } from '~/lib/domain/values/money.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { type CashDay, type CashEvent, type CashFlow, MOST_DAYS } from './calculate.ts';
import { findWorthMoving, type WorthMoving } from './calculate/worth-moving.ts';
import type { MoneyKind } from './planned.ts';

/** A figure with what it means. */
export interface FigureView {
  label: string;
  value: string;
  note: string;
}

/** One line of the list: what happens on a day, and what is left then. */
export interface EventView {
  key: string;
  day: string;
  name: string;
  /** With its sign: what comes in or goes out. */
  amount: string;
  /** What is left at the end of the day, beside the last thing that happens on it; else empty. */
  balance: string;
}

/** The calendar in words. */
export interface CashFlowResult {
  verdict: { tone: VerdictTone; word: string };
  answer: string;
  isShort: boolean;
  figures: FigureView[];
  /** What can be done about the day on which the money is short. */
  advice: string[];
  events: EventView[];
}

/** `2026-12-09` as the calendar says it: `12月9日（周三）`. */
export const shortDay = (day: string): string =>
  `${formatDay(day).replace(/^\d+年/, '')}（${nameWeekday(day)}）`;

const SIGNS: Record<MoneyKind, string> = { pay: '+', bill: '−', debt: '−' };

const leftOrShort = (fen: Fen): string =>
  fen < 0 ? `差${formatYuan(-fen)}` : `剩${formatYuan(fen)}`;

/** `event` as one line of a sheet or list. */
export const eventWords = ({ name, kind, amount }: CashEvent): string =>
  `${name} ${SIGNS[kind]}${formatYuan(amount)}`;

function answerOf({ days, lowest, firstShort }: CashFlow): string {
  if (!firstShort) {
    const last = shortDay(days[days.length - 1]!.day);
    return `照这样，到${last}都够。最低的一天是${shortDay(lowest.day)}，剩${formatYuan(lowest.low)}。`;
  }
  const deepest =
    lowest === firstShort
      ? ''
      : `最多的一天差${formatYuan(-lowest.low)}，在${shortDay(lowest.day)}。`;
  return `照这样，${shortDay(firstShort.day)}钱就不够了，差${formatYuan(-firstShort.low)}。${deepest}`;
}

const daysWords = (days: number | undefined): string => {
  if (days === undefined) return `${MOST_DAYS}天以上`;
  return days === 0 ? '今天就不够' : `${days}天`;
};

function untilPayFigures({ untilPay }: CashFlow): FigureView[] {
  const { day, due, days, pay, perDay } = untilPay;
  const until = day ? '下次进钱前' : '日历结束前';
  const next = day
    ? `下次进钱是${shortDay(day)}，${formatYuan(pay)}，还有${days}天。`
    : '没有填以后会进的钱。';
  return [
    { label: `${until}，还要付`, value: formatYuan(due), note: `${next}每天的花费另算。` },
    perDay < 0
      ? { label: `${until}，每天能花`, value: '0元', note: '手头的钱付不完这些账单和还款。' }
      : {
          label: `${until}，每天能花`,
          value: formatYuan(Math.floor(perDay / 100) * 100),
          note: '付完账单和还款，剩下的平均到每天。',
        },
  ];
}

function runwayFigures({ runway, runwayWithoutDebts }: CashFlow): FigureView[] {
  return [
    {
      label: '一分钱都不进，手头的钱能撑',
      value: daysWords(runway),
      note: '账单、还款和每天的花费都照付。',
    },
    ...(runway === runwayWithoutDebts
      ? []
      : [
          {
            label: '先不还债，只付账单和每天的花费，能撑',
            value: daysWords(runwayWithoutDebts),
            note: '只是算一算。真要停，先和放款机构说。',
          },
        ]),
  ];
}

/** The one payment worth moving in the lowest week, and what to ask for. */
function moveWords({ event, to, before, after }: WorthMoving): string {
  const ask = event.kind === 'debt' ? '问能不能把还款日改到' : '问对方，能不能晚到';
  const [low, then] = [before, after].map((fen) =>
    leftOrShort(fen < 0 ? -upToYuan(-fen) : downToYuan(fen)),
  );
  return `最低的那一周，最值得挪的是“${event.name}”，${shortDay(event.day)}的${formatYuan(event.amount)}：${ask}${shortDay(to)}。答应了，那几天最紧的时候，从${low}变成${then}。`;
}

/** The largest sum that goes out up to the short day. */
function largestUpTo(short: CashDay, days: readonly CashDay[]): CashEvent | undefined {
  return days
    .filter(({ day }) => day <= short.day)
    .flatMap(({ events }) => events.filter(({ kind }) => kind !== 'pay'))
    .sort((a, b) => b.amount - a.amount)[0];
}

function adviceOf(flow: CashFlow): string[] {
  const { days, firstShort, untilPay } = flow;
  const move = findWorthMoving(flow);
  const moved = move ? [moveWords(move)] : [];
  if (!firstShort) return moved;
  // What is moved in a later week leaves the first short day as it is.
  const isLater = !move || move.event.day > firstShort.day;
  const largest = isLater ? largestUpTo(firstShort, days) : undefined;
  const pay = untilPay.day;
  const isBeforePay = largest && pay !== undefined && largest.day < pay;
  return [
    '先留出吃饭、住处和看病的钱。',
    ...(largest
      ? [
          `钱不够以前最大的一笔是“${largest.name}”，${shortDay(largest.day)}。${
            isBeforePay
              ? `问问对方，能不能挪到${shortDay(pay)}进钱以后。`
              : '问问对方，能不能晚一点、分几次付。'
          }`,
        ]
      : []),
    ...moved,
    '不要为了补这个缺口再借新款。',
  ];
}

/** `flow` in words, the answer first. */
export const composeCashFlowResult = (flow: CashFlow): CashFlowResult => ({
  verdict: flow.firstShort
    ? { tone: 'short', word: '有几天接不上' }
    : { tone: 'enough', word: '接得上' },
  answer: answerOf(flow),
  isShort: flow.firstShort !== undefined,
  figures: [
    {
      label: '最低的一天',
      value: shortDay(flow.lowest.day),
      note: `那天${leftOrShort(flow.lowest.low)}。`,
    },
    ...untilPayFigures(flow),
    ...runwayFigures(flow),
  ],
  advice: adviceOf(flow),
  events: flow.days.flatMap(({ day, events, balance }) =>
    events.map((event, index) => ({
      key: `${event.id}-${day}`,
      day: shortDay(day),
      name: event.name,
      amount: `${SIGNS[event.kind]}${formatYuan(event.amount)}`,
      balance: index === events.length - 1 ? leftOrShort(balance) : '',
    })),
  ),
});

/** The result as plain text to copy. */
export function composeCashFlowText({ answer, figures, events }: CashFlowResult): string {
  return [
    '我的收支日历（自己填的）',
    answer,
    ...figures.map(({ label, value, note }) => `${label}：${value}。${note}`),
    '',
    '【日子】',
    ...events.map(({ day, name, amount, balance }) =>
      [day, name, amount, balance && `当天${balance}`].filter(Boolean).join(' '),
    ),
    '',
  ].join('\n');
}
