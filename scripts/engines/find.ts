/** The engines to try: installed ones, and old Chromium as an npm package holds it, in a temporary folder. */
import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Engine } from './tab.ts';
import { findMiniBrowser, startWebkit } from './webkit.ts';

/** An engine by name, and how to start it; `missing` says why it cannot be tried. */
export interface Candidate {
  name: string;
  find: () => Promise<{ start: () => Promise<Engine> } | { missing: string }>;
}

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const fromDebian = (name: string, programs: string[], packages: string): Candidate => ({
  name,
  find: async () => {
    const paths = programs.map(onPath);
    if (paths.some((path) => !path) || (name === 'WebKitGTK' && !findMiniBrowser())) {
      return { missing: `install it with: apt-get install ${packages}` };
    }
    const [first = ''] = paths as string[];
    return { start: () => (name === 'WebKitGTK' ? startWebkit(first) : startFirefox(first)) };
  },
});

const PACKAGE = '@sparticuz/chromium';

/** Installs and unpacks Chromium of one line; an answer from a run before is used again. */
async function unpack(version: string): Promise<string | { missing: string }> {
  const folder = join(tmpdir(), `engines-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${PACKAGE}@${version}`],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) return { missing: `npm did not bring ${PACKAGE}: ${stderr.slice(0, 200)}` };
  await pipeline(
    createReadStream(join(folder, 'node_modules', PACKAGE, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(program),
  );
  chmodSync(program, 0o755);
  return program;
}

const oldChromium = (version: string): Candidate => ({
  name: `Chromium ${version.split('.')[0]}`,
  find: async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      return { missing: 'the package holds a program for Linux on x64 alone' };
    }
    const program = await unpack(version);
    return typeof program === 'string' ? { start: () => startChromium(program) } : program;
  },
});

export const CANDIDATES: readonly Candidate[] = [
  fromDebian('Firefox', ['firefox-esr'], 'firefox-esr'),
  fromDebian('WebKitGTK', ['WebKitWebDriver', 'Xvfb'], 'webkit2gtk-driver xvfb'),
  oldChromium('110.0.1'),
  oldChromium('103.0.0'),
  oldChromium('92.0.0'),
];
