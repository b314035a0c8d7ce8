/** The words for the choices and lists of the calendar's form. */
import type { PlannedList, Rhythm } from '~/lib/domain/cash-flow/form.ts';

/** How each rhythm is called. */
export const RHYTHM_LABELS: Record<Rhythm, string> = {
  month: '每月一次',
  weeks: '每几周一次',
  once: '只有一次',
};

/** The two lists: heading, hint, and what a new row is called. */
export const LIST_WORDS: Record<PlannedList, { title: string; hint: string; row: string }> = {
  pays: {
    title: '哪天进钱',
    hint: '填到手的钱。说不准，就填最少的数、最晚的日子。',
    row: '收入',
  },
  bills: {
    title: '哪天要付',
    hint: '房租、水电、话费、学费这些。要还的债，填在债务清单里。',
    row: '账单',
  },
};

/** How long before the day the reminder sounds, in days. */
export const REMINDER_CHOICES = [
  { daysBefore: 0, label: '当天上午9点' },
  { daysBefore: 1, label: '前一天上午9点' },
  { daysBefore: 3, label: '提前3天，上午9点' },
] as const;
