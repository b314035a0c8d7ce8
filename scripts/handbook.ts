/** `npm run handbook`: builds the site with the handbook's PDF in it, linked with its size on /about/take-away/. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['build'], {
  stdio: 'inherit',
  env: { ...process.env, HANDBOOK: 'pdf' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
