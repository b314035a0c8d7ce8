/** The likeness model as it is stored, and as it is asked: a linear model over short runs of characters. */

/** Made by `npm run train` from labelled texts. */
export interface LikenessModel {
  /** What the model was made from, so that a test sees when it is out of date. */
  madeFrom: string;
  /** Score of each kind before anything is read, in the order of the kinds. */
  base: readonly number[];
  /** Score of one step of a weight. */
  step: number;
  /** The runs, in folded text, digits as 0; see `writeRuns`. */
  runs: string;
  /** A character for every kind but the last of every run, in their order; a run's weights sum to 0. See `STEPS`. */
  weights: string;
}

/** A weight is so many steps from the middle of these characters. */
const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
const MIDDLE = (STEPS.length - 1) / 2;

/** The greatest weight, in steps. */
export const MOST_STEPS = MIDDLE;

/** A weight of so many whole steps as a character. */
export const writeSteps = (steps: number): string =>
  STEPS.charAt(Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(steps))) + MIDDLE);

/** What no run holds: they close in what goes on from the character before, and mark one that is no run itself. */
const OPEN = '(';
const CLOSE = ')';
const NO_RUN = '-';

/**
 * `runs` as one short text: each character once for all runs that begin alike, `账(号户(里))` for 账, 账号, 账户, 账户里.
 * `readRuns` gives them back in the order of the text.
 */
export function writeRuns(runs: readonly string[]): string {
  const firsts = [...new Set(runs.map((run) => run.charAt(0)))].filter((first) => first !== '');
  return firsts
    .map((first) => {
      const rests = runs.filter((run) => run.startsWith(first)).map((run) => run.slice(1));
      const more = writeRuns(rests);
      return `${rests.includes('') ? '' : NO_RUN}${first}${more && OPEN + more + CLOSE}`;
    })
    .join('');
}

/** The runs that `writeRuns` wrote. */
export function readRuns(written: string): string[] {
  const runs: string[] = [];
  let before = '';
  let last = '';
  let isRun = true;
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character === OPEN) before += last;
    else if (character === CLOSE) before = before.slice(0, -1);
    else if (character === NO_RUN) isRun = false;
    else {
      last = character;
      if (isRun) runs.push(before + last);
      isRun = true;
    }
  }
  return runs;
}

/** A model ready to be asked. */
export interface PreparedModel {
  base: readonly number[];
  /** Scores by run, one for each kind. */
  runs: ReadonlyMap<string, readonly number[]>;
}

/** Makes `model` ready. */
export function prepareModel({ base, step, runs, weights }: LikenessModel): PreparedModel {
  const told = base.length - 1;
  return {
    base,
    runs: new Map(
      readRuns(runs).map((run, index) => {
        const scores = Array.from(
          { length: told },
          (_, kind) => (STEPS.indexOf(weights.charAt(index * told + kind)) - MIDDLE) * step,
        );
        return [run, [...scores, -scores.reduce((sum, score) => sum + score, 0)]];
      }),
    ),
  };
}
