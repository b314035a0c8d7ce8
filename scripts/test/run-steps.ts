/** Runs rows of named steps one after the other, the lanes of a row at once, and says how long each step took. */

interface Step {
  /** What is checked, as the table at the end names it. */
  name: string;
  /** The npm script that does it, which also runs it alone. */
  script: string;
}

/** Steps that follow each other, until one fails. */
export type Lane = readonly Step[];

interface Doing {
  /** Runs an npm script and prints what it says; true when it succeeded. */
  run: (script: string, isAlone: boolean) => Promise<boolean>;
  /** Milliseconds on a clock that only goes forward. */
  now: () => number;
  print: (line: string) => void;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs `rows` until a step in one fails; the lanes of a row run at the same time. Prints a line for each step that ran;
 * true when all succeeded.
 */
export async function runSteps(
  rows: readonly (readonly Lane[])[],
  { run, now, print }: Doing,
): Promise<boolean> {
  const names = rows.flat(2).map(({ name }) => name.length);
  const width = Math.max(...names, 'in all'.length);
  const lines: string[] = [];
  const failed: Step[] = [];
  const start = now();
  for (const row of rows) {
    const runLane = async (lane: Lane) => {
      for (const step of lane) {
        const begun = now();
        const ok = await run(step.script, row.length === 1);
        lines.push(
          `${ok ? '✓' : '✗'} ${step.name.padEnd(width)} ${seconds(now() - begun).padStart(8)}`,
        );
        if (ok) continue;
        failed.push(step);
        return;
      }
    };
    await Promise.all(row.map(runLane));
    if (failed.length > 0) break;
  }
  lines.push(`  ${'in all'.padEnd(width)} ${seconds(now() - start).padStart(8)}`);
  for (const { name, script } of failed)
    lines.push(`“${name}” failed. To run it alone: npm run ${script}`);
  for (const line of lines) print(line);
  return failed.length === 0;
}
