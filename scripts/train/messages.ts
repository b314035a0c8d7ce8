/** Makes the likeness model of the message check from labelled messages. Deterministic: same messages, same model. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import { prepareFolder } from '~/lib/domain/message/decide/fold-text.ts';
import {
  findMostLike,
  listRuns,
  PART_LENGTHS,
} from '~/lib/domain/message/decide/likeness/parts.ts';
import { prepareModel, type LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
import { toPlainText } from '~/lib/domain/message/decide/likeness/plain-text.ts';
import { readText } from '~/lib/domain/message/decide/readings.ts';
import { readMessageDefinition } from '~scripts/eval/message-definition.ts';
import { parseMessages } from '~scripts/eval/messages.ts';
import { makeModel, type TrainingText } from './make-model.ts';

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
  'mixed',
  'hands',
  'wide',
] as const;

/** The words of a message, with its kind. */
interface TrainingMessage {
  plain: string;
  kind: LikenessKind;
}

/** A run in fewer messages than this says more about those messages than about their kind. */
const FEWEST_MESSAGES = 3;
/** A part is judged alone, too: each message that is no scam is trained on in so many parts as well. */
const PARTS_OF_EACH = 8;
/** Then the part that is most like a scam is trained on, too: so many times, where its share is above this. */
const HARDEST = { rounds: 3, from: 0.35 } as const;
const MOST_RUNS = 8900;
const SHRINK = 3e-6;

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

const toTraining = ({ plain, kind }: TrainingMessage): TrainingText => ({
  runs: [...listRuns(plain).keys()],
  kind: LIKENESS_KINDS.indexOf(kind),
});

/** The part of each message that is most like a scam to `model`. */
const listHardest = (messages: readonly TrainingMessage[], model: LikenessModel) => {
  const prepared = prepareModel(model);
  return messages.flatMap(({ plain, kind }) => {
    const part = findMostLike(prepared, plain, 'fake', HARDEST.from);
    return part === undefined ? [] : [toTraining({ plain: part, kind })];
  });
};

/** The model that `messages` make, said to be made from `madeFrom`. */
export function trainLikeness(
  messages: readonly TrainingMessage[],
  madeFrom: string,
): LikenessModel {
  const others = messages.filter(({ kind }) => kind !== 'fake');
  return makeModel({
    texts: messages.map(toTraining),
    parts: others
      .flatMap(({ plain, kind }) => pickParts(plain).map((part) => ({ plain: part, kind })))
      .map(toTraining),
    kinds: LIKENESS_KINDS.length,
    fewestTexts: FEWEST_MESSAGES,
    shrink: SHRINK,
    mostRuns: MOST_RUNS,
    listHardest: (model) => listHardest(others, model),
    rounds: HARDEST.rounds,
    madeFrom,
  });
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
        plain: toPlainText(readText(text, folder, sites)[0]!).text,
        kind: label,
      })),
    fingerprintFixtures(),
  );
}
