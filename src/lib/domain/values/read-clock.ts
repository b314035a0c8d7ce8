/** Clock times as people type them: `22:05`, `22：05`, `22点5分`, `8点半`, `2205`; hours from 0 to 23. */
import { normalizeNumberText } from './number-text.ts';

/** A clock time (HH:MM), nothing typed, or something that is not one. */
type ReadClock =
  | { kind: 'time'; time: string }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: 'unreadable' | 'impossible' };

const FORMS = [
  /^(\d{1,2})[:.](\d{1,2})$/,
  /^(\d{1,2})[点时](?:(\d{1,2})分?)?$/,
  /^(\d{1,2})[点时](半)$/,
  /^(\d{2})(\d{2})$/,
];

/** Reads a time of the 24-hour clock; 24:00 and 25:00 are problems, not midnight. */
export function readClock(text: string): ReadClock {
  const typed = normalizeNumberText(text).replace('整', '');
  if (typed === '') return { kind: 'empty' };
  const found = FORMS.map((form) => form.exec(typed)).find((match) => match !== null);
  if (!found) return { kind: 'problem', problem: 'unreadable' };
  const [, hours = '', minutes = '0'] = found;
  const [hour, minute] = [Number(hours), minutes === '半' ? 30 : Number(minutes)];
  if (hour > 23 || minute > 59) return { kind: 'problem', problem: 'impossible' };
  return {
    kind: 'time',
    time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
  };
}
