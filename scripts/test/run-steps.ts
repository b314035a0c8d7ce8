/** Runs named steps one after the other and says how long each took. */

export interface Step {
  /** What is checked, as the table at the end names it. */
  name: string;
  /** The npm script that does it, which also runs it alone. */
  script: string;
}

interface Doing {
  /** Runs an npm script; true when it succeeded. */
  run: (script: string) => Promise<boolean>;
  /** Milliseconds on a clock that only goes forward. */
  now: () => number;
  print: (line: string) => void;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Runs `steps` until one fails; prints a line for each that ran; true when all succeeded. */
export async function runSteps(
  steps: readonly Step[],
  { run, now, print }: Doing,
): Promise<boolean> {
  const width = Math.max(...steps.map(({ name }) => name.length), 'in all'.length);
  const lines: string[] = [];
  const start = now();
  let failed: Step | undefined;
  for (const step of steps) {
    const begun = now();
    const ok = await run(step.script);
    lines.push(
      `${ok ? '✓' : '✗'} ${step.name.padEnd(width)} ${seconds(now() - begun).padStart(8)}`,
    );
    if (ok) continue;
    failed = step;
    break;
  }
  lines.push(`  ${'in all'.padEnd(width)} ${seconds(now() - start).padStart(8)}`);
  if (failed) lines.push(`“${failed.name}” failed. To run it alone: npm run ${failed.script}`);
  for (const line of lines) print(line);
  return !failed;
}
