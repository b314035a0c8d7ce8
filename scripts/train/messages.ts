/** Makes the likeness model of the message check from labelled messages. Deterministic: same messages, same model. */
import { readFileSync } from 'node:fs';
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import { foldText, prepareFolder } from '~/lib/domain/message/decide/fold-text.ts';
import { listRuns, toShares, type LikenessModel } from '~/lib/domain/message/decide/likeness.ts';
import { readMessageDefinition } from '~scripts/eval/message-definition.ts';
import { parseMessages } from '~scripts/eval/messages.ts';

/** Where the model stands. */
export const LIKENESS_FILE = 'src/content/message/likeness.json';

/** The labelled messages that it is made from; held-out.jsonl is kept apart for measuring. */
const TRAINING_SETS = ['development', 'further'] as const;

/** A message brought to one writing (`foldText`), with its kind. */
interface TrainingMessage {
  folded: string;
  kind: LikenessKind;
}

/** A run in fewer messages than this says more about those messages than about their kind. */
const FEWEST_MESSAGES = 3;
/** The reader's phone loads the runs: the heaviest so many are kept, and trained again alone. */
const MOST_RUNS = 500;
const ROUNDS = 400;
const STEP = 2;
const MOMENTUM = 0.9;
/** Keeps weights small (L2), so that no single run decides. */
const SHRINK = 1e-4;

interface Weights {
  runs: readonly string[];
  base: Float64Array;
  /** Kinds of run 0, then of run 1, … */
  values: Float64Array;
}

const KINDS = LIKENESS_KINDS.length;

/** Softmax regression over `runs` by full gradient descent with momentum. */
function fit(messages: readonly TrainingMessage[], runs: readonly string[]): Weights {
  const places = new Map(runs.map((run, index) => [run, index]));
  const perKind = LIKENESS_KINDS.map(
    (kind) => messages.filter((message) => message.kind === kind).length,
  );
  const inputs = messages.map(({ folded, kind }) => {
    const indices = [...listRuns(folded).keys()].flatMap((run) => places.get(run) ?? []);
    return {
      indices,
      scale: 1 / Math.sqrt(Math.max(1, indices.length)),
      kind: LIKENESS_KINDS.indexOf(kind),
      // Each kind weighs the same in all, however many of its messages were written.
      weight: 1 / (KINDS * perKind[LIKENESS_KINDS.indexOf(kind)]!),
    };
  });
  const values = new Float64Array(runs.length * KINDS);
  const base = new Float64Array(KINDS);
  const valueMoves = new Float64Array(values.length);
  const baseMoves = new Float64Array(KINDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    const valueSlopes = values.map((value) => value * SHRINK);
    const baseSlopes = new Float64Array(KINDS);
    for (const { indices, scale, kind, weight } of inputs) {
      const scores = [...base];
      for (const index of indices) {
        for (let k = 0; k < KINDS; k += 1) scores[k]! += values[index * KINDS + k]! * scale;
      }
      const errors = toShares(scores).map((share, k) => (share - (k === kind ? 1 : 0)) * weight);
      for (let k = 0; k < KINDS; k += 1) baseSlopes[k]! += errors[k]!;
      for (const index of indices) {
        for (let k = 0; k < KINDS; k += 1) valueSlopes[index * KINDS + k]! += errors[k]! * scale;
      }
    }
    const move = (values: Float64Array, moves: Float64Array, slopes: Float64Array) => {
      for (let index = 0; index < values.length; index += 1) {
        moves[index] = MOMENTUM * moves[index]! + slopes[index]!;
        values[index]! -= STEP * moves[index]!;
      }
    };
    move(values, valueMoves, valueSlopes);
    move(base, baseMoves, baseSlopes);
  }
  return { runs, base, values };
}

const weightsOf = ({ values }: Weights, index: number): number[] => [
  ...values.slice(index * KINDS, (index + 1) * KINDS),
];

const countMessages = (messages: readonly TrainingMessage[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { folded } of messages) {
    for (const run of listRuns(folded).keys()) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The model that `messages` make. */
export function trainLikeness(messages: readonly TrainingMessage[]): LikenessModel {
  const counts = countMessages(messages);
  const common = [...counts]
    .filter(([, count]) => count >= FEWEST_MESSAGES)
    .map(([run]) => run)
    .sort();
  const first = fit(messages, common);
  const weigh = (index: number) =>
    Math.max(...weightsOf(first, index).map(Math.abs)) * Math.sqrt(counts.get(common[index]!)!);
  const heaviest = common
    .map((run, index) => ({ run, weight: weigh(index) }))
    .sort((a, b) => b.weight - a.weight || (a.run < b.run ? -1 : 1))
    .slice(0, MOST_RUNS)
    .map(({ run }) => run)
    .sort();
  const last = fit(messages, heaviest);
  return {
    base: [...last.base].map(round),
    runs: Object.fromEntries(
      heaviest.map((run, index) => [run, weightsOf(last, index).map(round)]),
    ),
  };
}

/** The model that the labelled messages under tests/fixtures/messages make. */
export function trainFromFixtures(): LikenessModel {
  const folder = prepareFolder(readMessageDefinition().writing);
  return trainLikeness(
    TRAINING_SETS.flatMap((name) =>
      parseMessages(readFileSync(`tests/fixtures/messages/${name}.jsonl`, 'utf8')),
    ).map(({ text, label }) => ({ folded: foldText(text, folder).text, kind: label })),
  );
}
