import { expect, test } from 'vitest';
import { runSteps } from '~scripts/test/run-steps.ts';

const ROWS = [
  [[{ name: 'lint', script: 'lint' }], [{ name: 'check', script: 'check' }]],
  [
    [
      { name: 'site', script: 'test:site' },
      { name: 'browser', script: 'test:browser' },
    ],
  ],
];
/** What runs beside another: `lint` ends first, after half a second, `check` after two. */
const endOf = (script: string) =>
  new Promise<number>((resolve) => {
    if (script === 'lint') resolve(500);
    else setImmediate(resolve, 2000);
  });

/** A step alone takes a second and a half; those named in `failing` fail. */
const runWith = async (...failing: string[]) => {
  const [ran, lines]: [string[], string[]] = [[], []];
  let clock = 0;
  const ok = await runSteps(ROWS, {
    run: async (script, isAlone) => {
      ran.push(script);
      if (isAlone) clock += 1500;
      else {
        clock = await endOf(script);
      }
      return !failing.includes(script);
    },
    now: () => clock,
    print: (line) => lines.push(line),
  });
  return { ok, ran, lines };
};

test('runs row after row, the lanes of a row at once, and prints the seconds of each step and of all', async () => {
  expect(await runWith()).toEqual({
    ok: true,
    ran: ['lint', 'check', 'test:site', 'test:browser'],
    lines: [
      '✓ lint       0.5 s',
      '✓ check      2.0 s',
      '✓ site       1.5 s',
      '✓ browser    1.5 s',
      '  in all     5.0 s',
    ],
  });
});

test('stops a lane at its failure, and all after its row, names it, and says how to run it alone', async () => {
  const { ok, ran, lines } = await runWith('test:site');
  expect(ok).toBe(false);
  expect(ran).toEqual(['lint', 'check', 'test:site']);
  expect(lines.at(2)).toMatch(/^✗ site/);
  expect(lines.at(-1)).toBe('“site” failed. To run it alone: npm run test:site');
});

test('names every failure of a row', async () => {
  const { ran, lines } = await runWith('lint', 'check');
  expect(ran).toEqual(['lint', 'check']);
  expect(lines.slice(-2)).toEqual([
    '“lint” failed. To run it alone: npm run lint',
    '“check” failed. To run it alone: npm run check',
  ]);
});
