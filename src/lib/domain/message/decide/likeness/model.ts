/** The likeness model as it is stored, and as it is asked: a linear model over short runs of characters. */

/** Made by `npm run train` from labelled texts. */
export interface LikenessModel {
  /** What the model was made from, so that a test sees when it is out of date. */
  madeFrom: string;
  /** Score of each kind before anything is read, in the order of the kinds. */
  base: readonly number[];
  /** Score of one step of a weight. */
  step: number;
  /** The runs of one character joined, then those of two and of three; in folded text, digits as 0. */
  runs: readonly string[];
  /** A character for every kind of every run, in their order; see `STEPS`. */
  weights: string;
}

/** A weight is so many steps from the middle of these characters. */
const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.';
const MIDDLE = (STEPS.length - 1) / 2;

/** The greatest weight, in steps. */
export const MOST_STEPS = MIDDLE;

/** A weight of so many whole steps as a character. */
export const writeSteps = (steps: number): string =>
  STEPS.charAt(Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(steps))) + MIDDLE);

/** A model ready to be asked. */
export interface PreparedModel {
  base: readonly number[];
  /** Scores by run, one for each kind. */
  runs: ReadonlyMap<string, readonly number[]>;
}

/** Makes `model` ready. */
export function prepareModel({ base, step, runs, weights }: LikenessModel): PreparedModel {
  const scores = new Map<string, readonly number[]>();
  let at = 0;
  runs.forEach((joined, index) => {
    const length = index + 1;
    for (let start = 0; start < joined.length; start += length) {
      scores.set(
        joined.slice(start, start + length),
        base.map((_, kind) => (STEPS.indexOf(weights.charAt(at + kind)) - MIDDLE) * step),
      );
      at += base.length;
    }
  });
  return { base, runs: scores };
}
