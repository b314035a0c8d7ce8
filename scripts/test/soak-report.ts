/** What Playwright's JSON report says about tests that ran many times. */

/** The part of the report that is read here. */
export interface Report {
  suites: readonly Suite[];
}

interface Suite {
  file: string;
  suites?: readonly Suite[];
  specs: readonly Spec[];
}

interface Spec {
  title: string;
  line: number;
  tests: readonly { results: readonly Result[] }[];
}

interface Result {
  status: string;
  error?: { message?: string };
}

interface Tally {
  /** `e2e/debts.spec.ts:210 title`. */
  test: string;
  runs: number;
  failures: number;
  /** First lines of the failures' messages, each once. */
  reasons: string[];
}

const specsIn = (suite: Suite): Spec[] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsIn),
];

/** The terminal's colours, which Playwright leaves in its messages. */
const COLOURS = /\u001B\[[\d;]*m/g;

/** How often each test ran and failed, those that failed most first. */
export function tally({ suites }: Report): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const suite of suites) {
    for (const { title, line, tests } of specsIn(suite)) {
      const test = `${suite.file}:${line} ${title}`;
      const entry = tallies.get(test) ?? { test, runs: 0, failures: 0, reasons: [] };
      tallies.set(test, entry);
      for (const { status, error } of tests.flatMap(({ results }) => results)) {
        if (status === 'skipped') continue;
        entry.runs += 1;
        if (status === 'passed') continue;
        entry.failures += 1;
        const [reason = status] = (error?.message ?? status).replace(COLOURS, '').split('\n');
        if (!entry.reasons.includes(reason)) entry.reasons.push(reason);
      }
    }
  }
  return [...tallies.values()].sort((a, b) => b.failures - a.failures);
}

/** The table: each test that failed with its share and reasons, then the sum. */
export function describeTallies(tallies: readonly Tally[]): string[] {
  const failing = tallies.filter(({ failures }) => failures > 0);
  const runs = tallies.reduce((sum, { runs }) => sum + runs, 0);
  return [
    ...failing.flatMap(({ test, runs, failures, reasons }) => [
      `${String(failures).padStart(4)} of ${runs}  ${test}`,
      ...reasons.map((reason) => `            ${reason}`),
    ]),
    `${failing.length} of ${tallies.length} tests failed at least once in ${runs} runs.`,
  ];
}
