/** `npm test`: every check in order, until one fails, with the time of each. */
import { spawn } from 'node:child_process';
import { type Lane, runSteps } from './test/run-steps.ts';

/** What costs least comes first; the site's and the browser's tests read what the build has made. */
const ROWS: readonly (readonly Lane[])[] = [
  // Each keeps one core busy.
  [[{ name: 'lint', script: 'lint' }], [{ name: 'check', script: 'check' }]],
  // A build and the tests of the site, which build it again, keep one busy; the units take what is left.
  [
    [{ name: 'unit and content', script: 'test:quick' }],
    [
      { name: 'build', script: 'build' },
      { name: 'site', script: 'test:site' },
    ],
  ],
  [[{ name: 'browser', script: 'test:browser' }]],
];

/** What runs beside another keeps what it says until it ends, so that their lines don't mix. */
const run = (script: string, isAlone: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', script], {
      stdio: isAlone ? 'inherit' : 'pipe',
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => said.push(part));
    child
      .on('error', () => resolve(false))
      .on('close', (code) => {
        process.stdout.write(Buffer.concat(said));
        resolve(code === 0);
      });
  });

const ok = await runSteps(ROWS, { run, now: () => performance.now(), print: console.log });
process.exitCode = ok ? 0 : 1;
