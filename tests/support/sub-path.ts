/** A second build of the site, under a sub-path and as of a later day, for the tests of links, search and dates. */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';

export const SUB_PATH = '/guide/';
/** The folder to serve as the root of a server, so that the site lies under `SUB_PATH`. */
export const SUB_PATH_ROOT = '.cache/sub-path';
const SUB_PATH_OUTPUT = `${SUB_PATH_ROOT}${SUB_PATH}`;
/** Says when that build was whole: one that was broken off leaves pages, too. */
const WHOLE = `${SUB_PATH_ROOT}/whole`;

/** Vitest's own variables; a build that inherits them takes BASE_URL for the site's base. */
const VITEST_VARIABLES = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']);

/** The day the second build is of: after what ends with 2026. */
export const LATER_DAY = '2027-01-02';

/** The environment of a build under `SUB_PATH`. */
const subPathEnvironment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !VITEST_VARIABLES.has(name)),
  ),
  BASE_PATH: SUB_PATH,
  BUILD_DAY: LATER_DAY,
  SITE: 'https://example.org',
  PACK: 'quick',
};

/** Builds the site under `SUB_PATH` unless that was done since dist/ was; throws with the build's own words. */
export function ensureSubPathBuild(): void {
  const writtenAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (writtenAt(WHOLE) > writtenAt('dist/index.html')) return;
  const build = spawnSync('astro', ['build', '--outDir', SUB_PATH_OUTPUT], {
    env: subPathEnvironment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error(build.stderr || build.stdout);
  writeFileSync(WHOLE, '');
}

/** The port on which tests see the site; the next one serves it under the sub-path. */
export const PORT = Number(process.env['TEST_PORT'] ?? 4329);

/** The same site, built under a sub-path. */
export const SUB_PATH_URL = `http://localhost:${PORT + 1}${SUB_PATH}`;
