/** Reminders as an iCalendar file (RFC 5545). Knows no words. */
import { addDays } from '~/lib/domain/values/calendar-days.ts';

/** An entry for a whole day (`YYYY-MM-DD`). The same `uid` replaces what was imported before. */
export interface Reminder {
  uid: string;
  day: string;
  summary: string;
  /** Whether it sounds, or only stands in the calendar. */
  sounds: boolean;
}

/** How the file is made. */
interface CalendarOptions {
  /** The moment of making, as `20261123T080000Z`. */
  stamp: string;
  /** How many days before, at nine in the morning, the reminder sounds; 0 is the day itself. */
  daysBefore: number;
}

/** Lines are at most this long, in octets, without their line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/**
 * `line` with a break and a space wherever it would grow too long. Breaks between characters only:
 * half a Chinese character is unreadable.
 */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** `text` as a TEXT value (RFC 5545, 3.3.11). Control characters have no place in it. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')

    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

const compact = (day: string): string => day.replaceAll('-', '');

/** From midnight of the day back, or on, to nine in the morning. */
function triggerOf(daysBefore: number): string {
  if (daysBefore === 0) return 'PT9H';
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
}

const alarmLines = ({ summary }: Reminder, { daysBefore }: CalendarOptions) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(summary)}`,
  `TRIGGER:${triggerOf(daysBefore)}`,
  'END:VALARM',
];

const eventLines = (reminder: Reminder, options: CalendarOptions) => [
  'BEGIN:VEVENT',
  `UID:${escapeText(reminder.uid)}`,
  `DTSTAMP:${options.stamp}`,
  `DTSTART;VALUE=DATE:${compact(reminder.day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(reminder.day, 1))}`,
  `SUMMARY:${escapeText(reminder.summary)}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  ...(reminder.sounds ? alarmLines(reminder, options) : []),
  'END:VEVENT',
];

/** `reminders` as one file: CRLF line ends, long lines folded. */
export function toIcs(reminders: readonly Reminder[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//buhuang//cash-flow//ZH',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => eventLines(reminder, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** `instant` as DTSTAMP takes it. */
export const toStamp = (instant: Date): string =>
  instant.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
