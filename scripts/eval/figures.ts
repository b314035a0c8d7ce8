/** The figures that the message check's page publishes: counted on the sets that nobody read while rules were made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseMessages, scoreMessages } from './messages.ts';

/**
 * The sets kept apart for measuring. Empty once they were opened to learn from them: the page then keeps the figures
 * that they had before, until a new set is put here.
 */
export const UNREAD_SETS: readonly string[] = [
  'strangers',
  'hands-unread',
  'new-hands',
  'everyday',
];

const FIGURES_FILE = 'src/content/message/figures.json';

/** What the page says, in messages. */
interface MessageFigures {
  fakes: number;
  fakesCalledScam: number;
  fakesCalledPlain: number;
  genuine: number;
  genuineCalledScam: number;
  /** Called 像普通提醒, or 像法院或官方文书. */
  genuineRecognised: number;
  crossing: number;
  crossingNoticed: number;
  others: number;
  othersCalledScam: number;
}

/** Counts on every set of `UNREAD_SETS`. */
export function measureFigures(): MessageFigures {
  const judged = UNREAD_SETS.flatMap(
    (name) =>
      scoreMessages(parseMessages(readFileSync(`tests/fixtures/messages/${name}.jsonl`, 'utf8')))
        .judged,
  );
  const of = (label: string) => judged.filter((message) => message.label === label);
  const called = (label: string, ...outcomes: string[]) =>
    of(label).filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    fakes: of('fake').length,
    fakesCalledScam: called('fake', 'likely-scam'),
    fakesCalledPlain: called('fake', 'plain-reminder'),
    genuine: of('real_ok').length,
    genuineCalledScam: called('real_ok', 'likely-scam'),
    genuineRecognised: called('real_ok', 'plain-reminder', 'court-paper'),
    crossing: of('real_violating').length,
    crossingNoticed: of('real_violating').filter(({ hasConduct }) => hasConduct).length,
    others: of('unrelated').length,
    othersCalledScam: called('unrelated', 'likely-scam'),
  };
}

/** The figures as the page has them. */
export const readFigures = (): MessageFigures =>
  JSON.parse(readFileSync(FIGURES_FILE, 'utf8')) as MessageFigures;

/** `npm run eval -- figures`: measures, and writes what the page publishes. Throws where no set is unread. */
export function writeFigures(): void {
  if (UNREAD_SETS.length === 0) throw new Error('Name a set that nobody read in UNREAD_SETS first');
  const figures = measureFigures();
  writeFileSync(FIGURES_FILE, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures));
}
