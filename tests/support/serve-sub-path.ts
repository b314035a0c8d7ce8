/** Builds and serves the site under a sub-path: `node serve-sub-path.ts <port>`. */
import { spawn } from 'node:child_process';
import { buildUnderSubPath, SUB_PATH_OUTPUT, subPathEnvironment } from './sub-path.ts';

buildUnderSubPath();
spawn(
  'astro',
  ['preview', '--ignore-lock', '--port', process.argv[2] ?? '', '--outDir', SUB_PATH_OUTPUT],
  {
    env: subPathEnvironment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
