import { defineConfig } from 'vitest/config';

const project = (name: string, options: { testTimeout?: number } = {}) => ({
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
