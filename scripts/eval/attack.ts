/** Whether words added to a scam make it look milder: every fake of every set, with every addition. */
import { readFileSync } from 'node:fs';
import type { MessageOutcomeId } from '~/lib/vocabulary/message.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { findSignals, prepareCheck } from '~/lib/domain/message/decide/find-signals.ts';
import { readMessageDefinition } from './message-definition.ts';
import { parseMessages } from './messages.ts';

/** From the mildest to the gravest. */
const GRAVITY: readonly MessageOutcomeId[] = [
  'plain-reminder',
  'unrelated',
  'too-little',
  'court-paper',
  'crossed-lines',
  'likely-scam',
];

/** What a scammer may add. `inside` stands at the stop nearest the middle; `lines` breaks the text every so many characters. */
export type Addition =
  | {
      kind: 'before' | 'after' | 'inside' | 'stops' | 'characters' | 'clauses' | 'lines';
      text: string;
    }
  | { kind: 'around'; text: [string, string] };

/** The comma in 38,600 is none. */
const STOPS = /[，。！？；!?;]|,(?!\d)|(?<!\d),/g;

function insertInside(message: string, text: string): string {
  const stops = [...message.matchAll(STOPS)].map(({ index }) => index + 1);
  const middle = message.length / 2;
  const at = stops.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? message.length;
  return message.slice(0, at) + text + message.slice(at);
}

/** `message` with the addition. */
export function addTo(message: string, addition: Addition): string {
  switch (addition.kind) {
    case 'before':
      return addition.text + message;
    case 'after':
      return message + addition.text;
    case 'around':
      return addition.text[0] + message + addition.text[1];
    case 'inside':
      return insertInside(message, addition.text);
    case 'stops':
      return message.replace(STOPS, addition.text);
    case 'characters':
      return [...message].join(addition.text);
    case 'clauses':
      return message.replace(STOPS, (stop) => stop + addition.text);
    case 'lines':
      return message.replace(new RegExp(`.{${addition.text}}`, 'gsu'), (part) => `${part}\n`);
  }
}

const read = (name: string) =>
  readFileSync(new URL(`../../tests/fixtures/messages/${name}`, import.meta.url), 'utf8');

/** The sets whose fakes are attacked. */
const ATTACKED_SETS = [
  'development',
  'further',
  'opened',
  'street',
  'held-out',
  'voices',
  'unseen',
  'fresh',
  'told',
] as const;

/** The fakes of every set. */
export const readFakes = (): string[] =>
  ATTACKED_SETS.flatMap((name) => parseMessages(read(`${name}.jsonl`)))
    .filter(({ label }) => label === 'fake')
    .map(({ text }) => text);

/** The additions that rules may be written for, or those kept for measuring. */
export const readAdditions = (set: 'additions' | 'additions-held-out'): Addition[] =>
  JSON.parse(read(`${set}.json`)) as Addition[];

interface Milder {
  text: string;
  before: MessageOutcomeId;
  after: MessageOutcomeId;
}

/** The texts of `fakes` that `additions` make milder. */
export function findMilder(
  fakes: readonly string[],
  additions: readonly Addition[],
): { tried: number; milder: (Milder & { addition: Addition })[] } {
  const check = prepareCheck(readMessageDefinition());
  const judge = (text: string) => decideMessage(text, findSignals(check, text)).outcome;
  const milder = fakes.flatMap((fake) => {
    const before = judge(fake);
    return additions.flatMap((addition) => {
      const text = addTo(fake, addition);
      const after = judge(text);
      return GRAVITY.indexOf(after) < GRAVITY.indexOf(before)
        ? [{ text, before, after, addition }]
        : [];
    });
  });
  return { tried: fakes.length * additions.length, milder };
}

/** Attacks every fake with every addition; names those made milder by an addition that is not held out. */
export function evalAttack(): void {
  const fakes = readFakes();
  for (const set of ['additions', 'additions-held-out'] as const) {
    const { tried, milder } = findMilder(fakes, readAdditions(set));
    for (const { addition, before, after, text } of set === 'additions' ? milder : []) {
      console.log(`${addition.kind} ${before} → ${after}: ${text}`);
    }
    const plain = milder.filter(({ after }) => after === 'plain-reminder').length;
    console.log(JSON.stringify({ set, fakes: fakes.length, tried, milder: milder.length, plain }));
  }
}
