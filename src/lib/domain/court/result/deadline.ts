/** A document's deadline in words: the day, what is left of it, and what to do. */
import { nameWeekday } from '~/lib/domain/values/calendar-days.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import type { ActionWords } from '~/lib/domain/result/outcome.ts';
import { countDeadline, type Deadline } from '~/lib/domain/court/decide/deadline.ts';
import type { CourtDocument } from '~/lib/domain/court/definition.ts';

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

const SHORT: Record<Deadline['state'], (name: string, daysLeft: number) => string> = {
  open: (name, daysLeft) => `${name}还剩${daysLeft}天`,
  today: (name) => `${name}今天是最后一天`,
  'perhaps-passed': (name) => `${name}今天可能还来得及`,
  passed: (name) => `${name}的期限可能已过`,
};

const LEFT: Record<Deadline['state'], (daysLeft: number) => string> = {
  open: (daysLeft) => `还剩${daysLeft}天，连最后一天在内。`,
  today: () => '就是今天。今天就交，今天就寄。',
  'perhaps-passed': () => '最后一天在周末，可能顺延到下一个上班的日子。今天就办，先打法院热线问。',
  passed: (daysLeft) => `已经过了${-daysLeft}天。碰上法定节假日会顺延，先问法院还算不算在期限里。`,
};

const WEEKEND = '最后一天是周末。法定休假日会顺延，但别等顺延，按前一个上班的日子准备。';
const HOLIDAY = '最后一天若是法定休假日，顺延到休假日后的第一天。节假日和调休，我们没有替你算。';

const viewCounted = (
  document: CourtDocument,
  days: number,
  { received, today }: Days,
): Omit<DeadlineView, 'id' | 'limit'> => {
  const { name, todo, passed } = document;
  if (received === undefined) {
    return {
      heading: `${name}：${days}日，从收到的第二天数起`,
      short: `${name}${days}日内要办`,
      notes: ['写上收到的日期，就能看到最后一天。'],
      todoTitle: name,
      todo,
    };
  }
  const deadline = countDeadline(received, days, today);
  const over = deadline.state === 'passed';
  return {
    heading: `${name}：最后一天是${withWeekday(deadline.lastDay)}`,
    short: SHORT[deadline.state](name, deadline.daysLeft),
    notes: [
      `${formatDay(received)}收到，今天是${withWeekday(today)}，${LEFT[deadline.state](deadline.daysLeft)}`,
      ...(over || deadline.state === 'perhaps-passed'
        ? []
        : [deadline.isWeekend ? WEEKEND : HOLIDAY]),
    ],
    todoTitle: over ? `${name}：过了期限，还能做的` : name,
    todo: over ? passed : todo,
  };
};

/** What the reader is told about the deadline of `document`. */
export function viewDeadline(document: CourtDocument, days: Days): DeadlineView {
  const { id, limit, name, short = name, todo } = document;
  return document.days === undefined
    ? { id, limit, short, heading: short, notes: [], todoTitle: name, todo }
    : { id, limit, ...viewCounted(document, document.days, days) };
}
