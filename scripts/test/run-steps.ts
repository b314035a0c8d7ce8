/** Runs rows of named steps one after the other, those of a row at once, and says how long each took. */

export interface Step {
  /** What is checked, as the table at the end names it. */
  name: string;
  /** The npm script that does it, which also runs it alone. */
  script: string;
}

interface Doing {
  /** Runs an npm script and prints what it says; true when it succeeded. */
  run: (script: string, isAlone: boolean) => Promise<boolean>;
  /** Milliseconds on a clock that only goes forward. */
  now: () => number;
  print: (line: string) => void;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs `rows` of steps until one in them fails; the steps of a row run at the same time. Prints a line for each step
 * that ran; true when all succeeded.
 */
export async function runSteps(
  rows: readonly (readonly Step[])[],
  { run, now, print }: Doing,
): Promise<boolean> {
  const names = rows.flat().map(({ name }) => name.length);
  const width = Math.max(...names, 'in all'.length);
  const lines: string[] = [];
  const failed: Step[] = [];
  const start = now();
  for (const row of rows) {
    const runStep = async (step: Step) => {
      const begun = now();
      const ok = await run(step.script, row.length === 1);
      if (!ok) failed.push(step);
      lines.push(
        `${ok ? '✓' : '✗'} ${step.name.padEnd(width)} ${seconds(now() - begun).padStart(8)}`,
      );
    };
    await Promise.all(row.map(runStep));
    if (failed.length > 0) break;
  }
  lines.push(`  ${'in all'.padEnd(width)} ${seconds(now() - start).padStart(8)}`);
  for (const { name, script } of failed)
    lines.push(`“${name}” failed. To run it alone: npm run ${script}`);
  for (const line of lines) print(line);
  return failed.length === 0;
}
