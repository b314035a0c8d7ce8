import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

/** The same as `paths` in tsconfig.json. */
export const ALIAS = {
  '~tests/': folder('tests'),
  '~scripts/': folder('scripts'),
  '~/': folder('src'),
};

/**
 * The files of a worker share their modules: each is loaded once instead of once a file. Nothing leaks, for
 * what is tested keeps no state in modules, and what a test puts in place of a global is taken back after it.
 */
const project = (name: string, options: { testTimeout?: number } = {}) => ({
  resolve: { alias: ALIAS },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node',
    isolate: false,
    // Titles name files, and a file's name has to be seen whole.
    taskTitleValueFormatTruncate: 0,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    ...options,
  },
});

export default defineConfig({
  test: {
    // Vitest leaves a core to whoever watches it; on two that is half of the machine.
    maxWorkers: '100%',
    // npm run test:coverage. The catalog runs in Astro alone and lib/browser in browsers: the tests of the finished
    // site and the journeys cover them.
    coverage: {
      provider: 'v8',
      include: ['src/lib/{domain,schemas,vocabulary}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      // Nothing in them waits, so these limits only end what hangs: a build runs beside them.
      project('unit', { testTimeout: 300_000 }),
      project('content', { testTimeout: 60_000 }),
      // 10,000 inputs for every reader of what comes from outside.
      project('fuzz', { testTimeout: 600_000 }),
      // Reads the finished site, and builds others, which share a cache: one file after the other (test:site).
      project('site', { testTimeout: 300_000 }),
      // Serves the finished site with real servers, where they are installed.
      project('hosting', { testTimeout: 60_000 }),
    ],
  },
});
