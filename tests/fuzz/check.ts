/** One way to fuzz: the same number of runs and one seed for all, printed so that a failure can be run again. */
import fc from 'fast-check';

/** How many inputs each reader gets; fewer only where FUZZ_RUNS says so. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

console.log(`fuzz: ${RUNS} runs each, FUZZ_SEED=${SEED}`);

/** Milliseconds a single reading may take: the page must not freeze. */
const MOST_MS = 1000;

/** Runs `read` on inputs of `kind`; it must neither throw nor take long, and `holds` must accept what it gives. */
export function fuzz<Input, Output>(
  kind: fc.Arbitrary<Input>,
  read: (input: Input) => Output,
  holds: (output: Output, input: Input) => void = () => undefined,
): void {
  fc.assert(
    fc.property(kind, (input) => {
      const start = performance.now();
      const output = read(input);
      const took = performance.now() - start;
      if (took > MOST_MS) throw new Error(`took ${Math.round(took)} ms`);
      holds(output, input);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}
