/** A document's deadline in words: the day, what is left of it, and what to do. */
import { nameWeekday } from '~/lib/domain/values/calendar-days.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import type { HolidayYear } from '~/lib/domain/values/working-days.ts';
import type { ActionWords } from '~/lib/domain/result/outcome.ts';
import { countDeadline, type Deadline, type Term } from '~/lib/domain/court/decide/deadline.ts';
import {
  type CourtDetails,
  type CourtDocument,
  NO_DETAILS,
} from '~/lib/domain/court/definition.ts';

export interface DeadlineView {
  id: string;
  heading: string;
  /** The same in the fewest words, for the heading of the whole result. */
  short: string;
  /** Sentences on what is left and on holidays; empty where no day is counted. */
  notes: string[];
  limit: string;
  /** The document, and whether its counted days are over. */
  todoTitle: string;
  todo: readonly ActionWords[];
}

/** When the paper came and what day it is, as `YYYY-MM-DD`; `received` is undefined while unknown. */
export interface Days {
  received: string | undefined;
  today: string;
}

const withWeekday = (day: string): string => `${formatDay(day)}，${nameWeekday(day)}`;

const termWords = (term: Term): string =>
  'days' in term ? `${term.days}日` : `${term.months}个月`;

const SHORT: Record<Deadline['state'], (name: string, daysLeft: number) => string> = {
  open: (name, daysLeft) => `${name}还剩${daysLeft}天`,
  today: (name) => `${name}今天是最后一天`,
  'perhaps-passed': (name) => `${name}今天可能还来得及`,
  passed: (name) => `${name}的期限可能已过`,
};

const LEFT: Record<Deadline['state'], (daysLeft: number) => string> = {
  open: (daysLeft) => `还剩${daysLeft}天，连最后一天在内。`,
  today: () => '就是今天。今天就交，今天就寄。',
  'perhaps-passed': () => '这一天前后有节日，可能还会顺延。今天就办，先打法院热线问。',
  passed: (daysLeft) => `已经过了${-daysLeft}天。先问法院期限从哪天算，还算不算在期限里。`,
};

/** What holidays do to the last day; nothing where they do nothing. */
function holidayNotes(deadline: Deadline): string[] {
  const { counted, lastDay, movedBy, isSettled } = deadline;
  const year = counted.slice(0, 4);
  return [
    ...(movedBy
      ? [`数满是${withWeekday(counted)}，是${movedBy}，依法顺延到${withWeekday(lastDay)}。`]
      : []),
    ...(deadline.isWorkedWeekend ? [`${withWeekday(counted)}，是调休上班的日子，不顺延。`] : []),
    ...(isSettled
      ? []
      : [
          `${year}年怎样放假、调休，我们还没看到国务院的通知，只按周末和已知的节日算，以通知为准。`,
        ]),
  ];
}

const safeNote = ({ safeDay, state }: Deadline, today: string): string[] =>
  state === 'open' && safeDay >= today
    ? [`稳妥的日子：${withWeekday(safeDay)}以前办好，别赌顺延。`]
    : [];

function viewCounted(
  { name, countsFrom }: CourtDocument,
  term: Term,
  { todo, passed }: Pick<CourtDetails, 'todo' | 'passed'>,
  { received, today }: Days,
  years: readonly HolidayYear[],
): Omit<DeadlineView, 'id' | 'limit'> {
  if (received === undefined) {
    return {
      heading: `${name}：${termWords(term)}，从收到的第二天数起`,
      short: `${name}${termWords(term)}内要办`,
      notes: ['写上收到的日期，就能看到最后一天。', ...(countsFrom ? [countsFrom] : [])],
      todoTitle: name,
      todo,
    };
  }
  const deadline = countDeadline(received, term, today, years);
  const isOver = deadline.state === 'passed';
  return {
    heading: `${name}：最后一天是${withWeekday(deadline.lastDay)}`,
    short: SHORT[deadline.state](name, deadline.daysLeft),
    notes: [
      `${formatDay(received)}收到，今天是${withWeekday(today)}，${LEFT[deadline.state](deadline.daysLeft)}`,
      ...safeNote(deadline, today),
      ...holidayNotes(deadline),
      ...(countsFrom ? [countsFrom] : []),
    ],
    todoTitle: isOver ? `${name}：过了期限，还能做的` : name,
    todo: isOver ? passed : todo,
  };
}

/** How long `document` leaves; undefined where no days are counted. */
export function termOf({ days, months }: CourtDocument): Term | undefined {
  if (days !== undefined) return { days };
  return months === undefined ? undefined : { months };
}

/** What the reader is told about the deadline of `document`; without `details` at least the day. */
export function viewDeadline(
  document: CourtDocument,
  details: CourtDetails = NO_DETAILS,
  days: Days,
  years: readonly HolidayYear[],
): DeadlineView {
  const { id, name, short = name } = document;
  const { limit, todo } = details;
  const term = termOf(document);
  return term === undefined
    ? { id, limit, short, heading: short, notes: [], todoTitle: name, todo }
    : { id, limit, ...viewCounted(document, term, details, days, years) };
}
