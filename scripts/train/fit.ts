/** Softmax regression by full gradient descent with momentum, over inputs that are sets of runs. */
/** The places of the runs that stand in a text, and the place of its kind. */
export interface Example {
  runs: readonly number[];
  kind: number;
  /** How much it counts; 1 where nothing is said. */
  weight?: number | undefined;
}

interface Fitted {
  base: number[];
  weightsOf: (run: number) => number[];
}

const ROUNDS = 300;
const STEP = 10;
const MOMENTUM = 0.9;

/**
 * Weights for `count` runs that tell the `kinds` of `examples` apart; each kind weighs the same in all, but for the weights of
 * its examples. `shrink` keeps weights small (L2), so that no single run decides.
 */
export function fit(
  examples: readonly Example[],
  count: number,
  kinds: number,
  shrink: number,
): Fitted {
  const perKind = Array.from(
    { length: kinds },
    (_, kind) => examples.filter((one) => one.kind === kind).length,
  );
  const inputs = examples.map(({ runs, kind, weight = 1 }) => ({
    runs: Uint32Array.from(runs, (run) => run * kinds),
    kind,
    scale: 1 / Math.sqrt(Math.max(1, runs.length)),
    share: weight / (kinds * (perKind[kind] ?? 1)),
  }));
  const values = new Float64Array(count * kinds);
  const moves = new Float64Array(count * kinds);
  const slopes = new Float64Array(count * kinds);
  const base = new Float64Array(kinds);
  const baseMoves = new Float64Array(kinds);
  const scores = new Array<number>(kinds).fill(0);
  const errors = new Array<number>(kinds).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let index = 0; index < values.length; index += 1) slopes[index] = values[index]! * shrink;
    const baseSlopes = new Float64Array(kinds);
    for (const { runs, kind, scale, share } of inputs) {
      for (let k = 0; k < kinds; k += 1) scores[k] = 0;
      for (const run of runs) {
        for (let k = 0; k < kinds; k += 1) scores[k]! += values[run + k]!;
      }
      for (let k = 0; k < kinds; k += 1) scores[k] = scores[k]! * scale + base[k]!;
      // Softmax in place: a new list for each of very many examples takes most of the time.
      const highest = Math.max(...scores);
      let whole = 0;
      for (let k = 0; k < kinds; k += 1) whole += errors[k] = Math.exp(scores[k]! - highest);
      for (let k = 0; k < kinds; k += 1) {
        const error = (errors[k]! / whole - (k === kind ? 1 : 0)) * share;
        baseSlopes[k]! += error;
        errors[k] = error * scale;
      }
      for (const run of runs) {
        for (let k = 0; k < kinds; k += 1) slopes[run + k]! += errors[k]!;
      }
    }
    for (let index = 0; index < values.length; index += 1) {
      moves[index] = MOMENTUM * moves[index]! + slopes[index]!;
      values[index]! -= STEP * moves[index]!;
    }
    for (let k = 0; k < kinds; k += 1) {
      baseMoves[k] = MOMENTUM * baseMoves[k]! + baseSlopes[k]!;
      base[k]! -= STEP * baseMoves[k]!;
    }
  }
  return { base: [...base], weightsOf: (run) => [...values.slice(run * kinds, (run + 1) * kinds)] };
}
