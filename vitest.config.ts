import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

/** The same as `paths` in tsconfig.json. */
const alias = { '~tests/': folder('tests'), '~scripts/': folder('scripts'), '~/': folder('src') };

const project = (name: string, options: { testTimeout?: number } = {}) => ({
  resolve: { alias },
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', ...options },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', { testTimeout: 60_000 }),
      project('content'),
      // Reads the finished site, and builds a second one under a sub-path.
      project('site', { testTimeout: 300_000 }),
    ],
  },
});
