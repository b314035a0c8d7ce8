/** `npm test`: every check in order, until one fails, with the time of each. */
import { spawn } from 'node:child_process';
import { runSteps, type Step } from './test/run-steps.ts';

/** What costs least comes first; the site's and the browser's tests read what the build has made. */
const STEPS: readonly Step[] = [
  { name: 'lint', script: 'lint' },
  { name: 'check', script: 'check' },
  { name: 'unit and content', script: 'test:quick' },
  { name: 'build', script: 'build' },
  { name: 'site', script: 'test:site' },
  { name: 'browser', script: 'test:browser' },
];

const run = (script: string): Promise<boolean> =>
  new Promise((resolve) => {
    spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });

const ok = await runSteps(STEPS, { run, now: () => performance.now(), print: console.log });
process.exitCode = ok ? 0 : 1;
