import { expect, test } from 'vitest';
import { describeTallies, tally, type Report } from '~scripts/test/soak-report.ts';

/** A spec that ran once for each of `statuses`, as Playwright reports repeated tests: a spec for each run. */
const specs = (title: string, line: number, ...statuses: string[]) =>
  statuses.map((status) => ({
    title,
    line,
    tests: [
      {
        results: [
          status === 'passed'
            ? { status }
            : { status, error: { message: `\u001B[31m${status}: too late\u001B[39m\nCall log:` } },
        ],
      },
    ],
  }));

const REPORT: Report = {
  suites: [
    {
      file: 'e2e/debts.spec.ts',
      specs: specs('always', 7, 'passed', 'passed', 'passed'),
      suites: [
        {
          file: 'e2e/debts.spec.ts',
          specs: specs('sometimes', 9, 'passed', 'failed', 'timedOut', 'failed', 'skipped'),
        },
      ],
    },
  ],
};

test('counts runs and failures of each test, the worst first, each reason once', () => {
  expect(tally(REPORT)).toEqual([
    {
      test: 'e2e/debts.spec.ts:9 sometimes',
      runs: 4,
      failures: 3,
      reasons: ['failed: too late', 'timedOut: too late'],
    },
    { test: 'e2e/debts.spec.ts:7 always', runs: 3, failures: 0, reasons: [] },
  ]);
});

test('the table shows what failed and the sum', () => {
  expect(describeTallies(tally(REPORT))).toEqual([
    '   3 of 4  e2e/debts.spec.ts:9 sometimes',
    '            failed: too late',
    '            timedOut: too late',
    '1 of 2 tests failed at least once in 7 runs.',
  ]);
});
