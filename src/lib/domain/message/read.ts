/** What the reader pasted and typed, checked before anything is searched. */
import { readNumber, type NumberReading } from '~/lib/domain/number-class/read-number.ts';

/** Longer texts are refused: nobody reads the findings of more, and it bounds the work. */
export const LONGEST_TEXT = 5000;

export interface MessageForm {
  text: string;
  number: string;
}

export type InputProblem = 'nothing' | 'too-long' | 'unreadable-number';

/** A form that can be looked at. */
export interface ReadMessage {
  text: string;
  number: NumberReading;
}

type MessageInput =
  | { kind: 'unreadable'; problems: { field: keyof MessageForm; problem: InputProblem }[] }
  | ({ kind: 'readable' } & ReadMessage);

/** Reads `form`. The text is kept as pasted; only its length is judged, in UTF-16 units. */
export function readMessage({ text, number }: MessageForm): MessageInput {
  const reading = readNumber(number);
  const problems: { field: keyof MessageForm; problem: InputProblem }[] = [];
  if (text.trim() === '' && reading.kind === 'empty') {
    problems.push({ field: 'text', problem: 'nothing' });
  }
  if (text.length > LONGEST_TEXT) problems.push({ field: 'text', problem: 'too-long' });
  if (reading.kind === 'unreadable') {
    problems.push({ field: 'number', problem: 'unreadable-number' });
  }
  return problems.length > 0
    ? { kind: 'unreadable', problems }
    : { kind: 'readable', text, number: reading };
}
