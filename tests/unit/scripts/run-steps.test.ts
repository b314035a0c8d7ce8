import { expect, test } from 'vitest';
import { runSteps } from '~scripts/test/run-steps.ts';

const STEPS = [
  { name: 'lint', script: 'lint' },
  { name: 'site', script: 'test:site' },
  { name: 'browser', script: 'test:browser' },
];

/** Each step takes a second and a half; those named in `failing` fail. */
const runWith = async (...failing: string[]) => {
  const [ran, lines]: [string[], string[]] = [[], []];
  let clock = 0;
  const ok = await runSteps(STEPS, {
    run: async (script) => {
      ran.push(script);
      clock += 1500;
      return !failing.includes(script);
    },
    now: () => clock,
    print: (line) => lines.push(line),
  });
  return { ok, ran, lines };
};

test('runs every step in order and prints the seconds of each and of all', async () => {
  expect(await runWith()).toEqual({
    ok: true,
    ran: ['lint', 'test:site', 'test:browser'],
    lines: ['✓ lint       1.5 s', '✓ site       1.5 s', '✓ browser    1.5 s', '  in all     4.5 s'],
  });
});

test('stops at the first failure, names it, and says how to run it alone', async () => {
  const { ok, ran, lines } = await runWith('test:site');
  expect(ok).toBe(false);
  expect(ran).toEqual(['lint', 'test:site']);
  expect(lines.at(1)).toMatch(/^✗ site/);
  expect(lines.at(-1)).toBe('“site” failed. To run it alone: npm run test:site');
});
