/** Makes the likeness model of the message check from labelled messages. Deterministic: same messages, same model. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import { prepareFolder } from '~/lib/domain/message/decide/fold-text.ts';
import { findMostLike, listRuns, PART_LENGTHS } from '~/lib/domain/message/decide/likeness.ts';
import {
  MOST_STEPS,
  prepareModel,
  writeSteps,
  type LikenessModel,
} from '~/lib/domain/message/decide/likeness/model.ts';
import { toPlainText } from '~/lib/domain/message/decide/likeness/plain-text.ts';
import { readText } from '~/lib/domain/message/decide/readings.ts';
import { readMessageDefinition } from '~scripts/eval/message-definition.ts';
import { parseMessages } from '~scripts/eval/messages.ts';
import { fit, type Example } from './fit.ts';

/** Where the model stands. */
export const LIKENESS_FILE = 'src/content/message/likeness.json';

/** The labelled messages that it is made from: all that were read, none that is kept for measuring. */
const TRAINING_SETS = [
  'development',
  'further',
  'opened',
  'street',
  'ordinary',
  'voices',
  'held-out',
  'unseen',
  'fresh',
  'told',
] as const;

/** The words of a message, with its kind. */
interface TrainingMessage {
  plain: string;
  kind: LikenessKind;
}

/** A run in fewer messages than this says more about those messages than about their kind. */
const FEWEST_MESSAGES = 3;
/** The reader's phone loads the runs: the heaviest so many are kept, and trained again alone. */
const MOST_RUNS = 5000;
/** A part is judged alone, too: each message that is no scam is trained on in so many parts as well. */
const PARTS_OF_EACH = 8;

/** Then the part that is most like a scam is trained on, too: so many times, where its share is above this. */
const HARDEST = { rounds: 3, from: 0.2 } as const;

/** Parts of `plain` of all lengths and from everywhere; the same ones each time. */
function pickParts(plain: string): string[] {
  const { shortest, longest } = PART_LENGTHS;
  if (plain.length <= shortest) return [];
  return Array.from({ length: PARTS_OF_EACH }, (_, index) => {
    const share = index / PARTS_OF_EACH;
    const length = Math.min(
      plain.length - 1,
      longest,
      shortest + Math.floor((plain.length - shortest) * share),
    );
    const start = ((index + 1) * 37) % (plain.length - length + 1);
    return plain.slice(start, start + length);
  });
}

function countMessages(messages: readonly TrainingMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plain } of messages) {
    for (const run of listRuns(plain).keys()) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const toExamples = (
  messages: readonly TrainingMessage[],
  places: ReadonlyMap<string, number>,
): Example[] =>
  messages.map(({ plain, kind }) => ({
    runs: [...listRuns(plain).keys()].flatMap((run) => places.get(run) ?? []),
    kind: LIKENESS_KINDS.indexOf(kind),
  }));

const placesOf = (runs: readonly string[]) => new Map(runs.map((run, index) => [run, index]));

/** The weights that `all` give `runs`, written down as a model said to be made from `madeFrom`. */
function makeModel(
  all: readonly TrainingMessage[],
  runs: readonly string[],
  madeFrom: string,
): LikenessModel {
  const last = fit(toExamples(all, placesOf(runs)), runs.length);
  const weights = runs.flatMap((_, index) => last.weightsOf(index));
  // A few extreme weights would leave all others too few steps.
  const largest = [...weights].map(Math.abs).sort((a, b) => a - b)[
    Math.floor(weights.length * 0.999)
  ];
  const step = Number(((largest ?? 1) / MOST_STEPS).toPrecision(3)) || 1;
  return {
    madeFrom,
    base: last.base.map((value) => Number(value.toFixed(3))),
    step,
    runs: [1, 2, 3].map((length) => runs.filter((run) => run.length === length).join('')),
    weights: weights.map((value) => writeSteps(value / step)).join(''),
  };
}

/** The model that `messages` make, said to be made from `madeFrom`. */
export function trainLikeness(
  messages: readonly TrainingMessage[],
  madeFrom: string,
): LikenessModel {
  const others = messages.filter(({ kind }) => kind !== 'fake');
  const parts = others.flatMap(({ plain, kind }) =>
    pickParts(plain).map((part) => ({ plain: part, kind })),
  );
  const all = [...messages, ...parts];
  const counts = countMessages(messages);
  const common = [...counts]
    .filter(([, count]) => count >= FEWEST_MESSAGES)
    .map(([run]) => run)
    .sort();
  const first = fit(toExamples(all, placesOf(common)), common.length);
  const heaviest = common
    .map((run, index) => ({
      run,
      weight: Math.max(...first.weightsOf(index).map(Math.abs)) * Math.sqrt(counts.get(run) ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.run < b.run ? -1 : 1))
    .slice(0, MOST_RUNS)
    .map(({ run }) => run)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  let model = makeModel(all, heaviest, madeFrom);
  for (let round = 0; round < HARDEST.rounds; round += 1) {
    const prepared = prepareModel(model);
    for (const { plain, kind } of others) {
      const part = findMostLike(prepared, plain, 'fake', HARDEST.from);
      if (part !== undefined) all.push({ plain: part, kind });
    }
    model = makeModel(all, heaviest, madeFrom);
  }
  return model;
}

const readSets = () =>
  TRAINING_SETS.map((name) => readFileSync(`tests/fixtures/messages/${name}.jsonl`, 'utf8'));

/** A fingerprint of the labelled messages under tests/fixtures/messages that the model is made from. */
export const fingerprintFixtures = (): string =>
  createHash('sha256').update(readSets().join('\n')).digest('hex').slice(0, 16);

/** The model that these messages make. */
export function trainFromFixtures(): LikenessModel {
  const { writing, sites } = readMessageDefinition();
  const folder = prepareFolder(writing);
  return trainLikeness(
    readSets()
      .flatMap(parseMessages)
      .map(({ text, label }) => ({
        plain: readText(text, folder, sites).slice(0, 1).map(toPlainText)[0]?.text ?? '',
        kind: label,
      })),
    fingerprintFixtures(),
  );
}
