/** Plays the six households of `households.spec.ts` on the finished site and prints what each costs its reader. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The part of Playwright's report that is read. */
interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    ok: boolean;
    tests: { annotations: { type: string; description?: string }[] }[];
  }[];
}

const specsIn = ({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> => [
  ...specs,
  ...suites.flatMap(specsIn),
];

/** Prints a table, a household a line; needs the finished site in dist/. */
export function evalHouseholds(): void {
  const report = join(mkdtempSync(join(tmpdir(), 'households-')), 'report.json');
  spawnSync('playwright', ['test', 'e2e/households.spec.ts', '--reporter=json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (!existsSync(report)) {
    process.exitCode = 1;
    return;
  }
  const played = specsIn(JSON.parse(readFileSync(report, 'utf8')) as Suite);
  console.log('| household | fields | taps | result, screens |');
  console.log('| --- | --- | --- | --- |');
  for (const { title, ok, tests } of played) {
    const found = tests[0]?.annotations.find(({ type }) => type === 'household')?.description;
    console.log(`| ${title} | ${found ?? '? | ? | ?'} |${ok ? '' : ' FAILED'}`);
  }
  if (played.length === 0 || played.some(({ ok }) => !ok)) process.exitCode = 1;
}
