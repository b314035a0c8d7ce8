/** How well the message check tells labelled messages apart. */
import { readFileSync } from 'node:fs';
import {
  LIKENESS_KINDS,
  MESSAGE_OUTCOME_IDS,
  type MessageOutcomeId,
} from '~/lib/vocabulary/message.ts';
import { findSignals, prepareCheck } from '~/lib/domain/message/decide/find-signals.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { readMessageDefinition } from './message-definition.ts';

type MessageLabel = (typeof LIKENESS_KINDS)[number];

interface LabelledMessage {
  text: string;
  label: MessageLabel;
}

interface Judged extends LabelledMessage {
  outcome: MessageOutcomeId;
  /** Ids of the signals found. */
  signals: string[];
  hasConduct: boolean;
  /** Whether a rule names the misconduct. */
  hasRule: boolean;
}

/** The last line of the report. Shares are of the messages with the label in question; none: 0. */
interface MessageScores {
  n: number;
  /** Fakes called 像诈骗. */
  fake_recall: number;
  /** Fakes called 像普通提醒. */
  fake_called_plain: number;
  /** Genuine, proper messages called 像诈骗. */
  real_ok_false_alarm: number;
  /** Genuine, proper messages called 像普通提醒. */
  real_ok_called_plain: number;
  /** Genuine, proper messages called 像法院或官方文书. */
  real_ok_called_court: number;
  /** Genuine messages that cross a line, in which at least one line was noticed. */
  violating_flagged: number;
  /** Of these, those in which a rule says which line, not likeness alone. */
  violating_flagged_by_rule: number;
  /** Messages about other things called 像诈骗. */
  unrelated_false_alarm: number;
  wrong: { text: string; label: MessageLabel; outcome: MessageOutcomeId; signals: string[] }[];
}

/** Reads one `{text, label}` per line. Throws naming the line that is neither. */
export function parseMessages(jsonl: string): LabelledMessage[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { text, label } = JSON.parse(line) as Partial<LabelledMessage>;
    if (typeof text !== 'string' || !LIKENESS_KINDS.some((known) => known === label)) {
      throw new Error(
        `Line ${index + 1}: expected {"text", "label"}, label one of ${LIKENESS_KINDS.join(', ')}`,
      );
    }
    return [{ text, label: label as MessageLabel }];
  });
}

const isRight = ({ label, outcome, hasConduct }: Judged): boolean => {
  if (label === 'fake') return outcome === 'likely-scam';
  if (label === 'real_violating') return hasConduct;
  return outcome !== 'likely-scam';
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Judges `messages` and counts. */
export function scoreMessages(messages: readonly LabelledMessage[]): {
  judged: Judged[];
  scores: MessageScores;
} {
  const check = prepareCheck(readMessageDefinition());
  const judged = messages.map(({ text, label }): Judged => {
    const { outcome, found } = decideMessage(text, findSignals(check, text));
    const signals = found.map(({ signal }) => signal.id);
    const hasConduct = found.some(({ signal }) => signal.axis === 'conduct');
    const hasRule = found.some(({ signal }) => signal.conduct !== undefined);
    return { text, label, outcome, signals, hasConduct, hasRule };
  });
  const of = (label: MessageLabel) => judged.filter((message) => message.label === label);
  const called = (label: MessageLabel, outcome: MessageOutcomeId) =>
    share(of(label).filter((message) => message.outcome === outcome).length, of(label).length);
  const violating = of('real_violating');
  return {
    judged,
    scores: {
      n: judged.length,
      fake_recall: called('fake', 'likely-scam'),
      fake_called_plain: called('fake', 'plain-reminder'),
      real_ok_false_alarm: called('real_ok', 'likely-scam'),
      real_ok_called_plain: called('real_ok', 'plain-reminder'),
      real_ok_called_court: called('real_ok', 'court-paper'),
      violating_flagged: share(
        violating.filter(({ hasConduct }) => hasConduct).length,
        violating.length,
      ),
      violating_flagged_by_rule: share(
        violating.filter(({ hasRule }) => hasRule).length,
        violating.length,
      ),
      unrelated_false_alarm: called('unrelated', 'likely-scam'),
      wrong: judged
        .filter((message) => !isRight(message))
        .map(({ text, label, outcome, signals }) => ({ text, label, outcome, signals })),
    },
  };
}

/** A table of labels by outcomes, as text. */
function describeConfusion(judged: readonly Judged[]): string {
  const cell = (text: string) => text.padStart(16);
  const count = (label: MessageLabel, outcome: MessageOutcomeId) =>
    judged.filter((message) => message.label === label && message.outcome === outcome).length;
  return [
    cell('') + MESSAGE_OUTCOME_IDS.map(cell).join(''),
    ...LIKENESS_KINDS.map(
      (label) =>
        cell(label) +
        MESSAGE_OUTCOME_IDS.map((outcome) => cell(String(count(label, outcome)))).join(''),
    ),
  ].join('\n');
}

/**
 * Prints the confusion table of the messages in the file `path` and, as the last line, the scores as JSON.
 * `summary` leaves the wrong ones out, so that a set kept for measuring stays unread.
 */
export function evalMessages(path: string, summary: boolean): void {
  const { judged, scores } = scoreMessages(parseMessages(readFileSync(path, 'utf8')));
  console.log(describeConfusion(judged));
  console.log(JSON.stringify(summary ? { ...scores, wrong: scores.wrong.length } : scores));
}
