/** Makes a likeness model from labelled texts. Deterministic: same texts, same model. */
import {
  MOST_STEPS,
  readRuns,
  writeRuns,
  writeSteps,
  type LikenessModel,
} from '~/lib/domain/message/decide/likeness/model.ts';
import { fit, type Example } from './fit.ts';

/** The runs of a text, with the place of its kind. */
export interface TrainingText {
  runs: readonly string[];
  kind: number;
  /** How much it counts; 1 where nothing is said. */
  weight?: number;
}

/** What a model is made from. */
interface Material {
  texts: readonly TrainingText[];
  /** Trained on, too; but what is common is counted in `texts` alone. */
  parts?: readonly TrainingText[];
  kinds: number;
  /** A run in fewer texts than this says more about those texts than about their kind. */
  fewestTexts: number;
  /** How much weights are kept small; see `fit`. */
  shrink: number;
  /** The reader's phone loads the runs: the heaviest so many are kept, and trained again alone. */
  mostRuns: number;
  /** What each model made so far gets most wrong, in its order: trained on, too, before the next one is made. */
  listHardest?: (model: LikenessModel) => readonly TrainingText[];
  /** How often the hardest are asked for. */
  rounds?: number;
  madeFrom: string;
}

function countTexts(texts: readonly TrainingText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { runs } of texts) {
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const toExamples = (
  texts: readonly TrainingText[],
  places: ReadonlyMap<string, number>,
): Example[] =>
  texts.map(({ runs, kind, weight }) => ({
    runs: runs.flatMap((run) => places.get(run) ?? []),
    kind,
    weight,
  }));

const placesOf = (runs: readonly string[]) => new Map(runs.map((run, index) => [run, index]));

/** The weights that `all` give `runs`, as a model. */
function writeModel(
  all: readonly TrainingText[],
  chosen: readonly string[],
  { kinds, shrink, madeFrom }: Pick<Material, 'kinds' | 'shrink' | 'madeFrom'>,
): LikenessModel {
  const written = writeRuns(chosen);
  const runs = readRuns(written);
  const { base, weightsOf } = fit(toExamples(all, placesOf(runs)), runs.length, kinds, shrink);
  // They sum to 0 for every run, so the last kind's is not written.
  const weights = runs.flatMap((_, index) => weightsOf(index).slice(0, -1));
  // A few extreme weights would leave all others too few steps.
  const largest = [...weights].map(Math.abs).sort((a, b) => a - b)[
    Math.floor(weights.length * 0.999)
  ];
  const step = Number(((largest ?? 1) / MOST_STEPS).toPrecision(3)) || 1;
  return {
    madeFrom,
    base: base.map((value) => Number(value.toFixed(3))),
    step,
    runs: written,
    weights: weights.map((value) => writeSteps(value / step)).join(''),
  };
}

/** The model that these texts make. */
export function makeModel(material: Material): LikenessModel {
  const { texts, parts = [], kinds, fewestTexts, shrink, mostRuns } = material;
  const { listHardest = () => [], rounds = 0 } = material;
  const all = [...texts, ...parts];
  const counts = countTexts(texts);
  const common = [...counts]
    .filter(([, count]) => count >= fewestTexts)
    .map(([run]) => run)
    .sort();
  const first = fit(toExamples(all, placesOf(common)), common.length, kinds, shrink);
  const heaviest = common
    .map((run, index) => ({
      run,
      weight: Math.max(...first.weightsOf(index).map(Math.abs)) * Math.sqrt(counts.get(run) ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.run < b.run ? -1 : 1))
    .slice(0, mostRuns)
    .map(({ run }) => run)
    .sort();
  let model = writeModel(all, heaviest, material);
  for (let round = 0; round < rounds; round += 1) {
    all.push(...listHardest(model));
    model = writeModel(all, heaviest, material);
  }
  return model;
}
