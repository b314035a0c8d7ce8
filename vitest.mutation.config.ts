import { defineConfig } from 'vitest/config';
import { ALIAS } from './vitest.config.ts';

/** The unit tests alone, as Stryker runs them: it takes no projects, and changes what modules hold between two runs. */
export default defineConfig({
  resolve: { alias: ALIAS },
  test: {
    include: ['tests/unit/domain/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 60_000,
  },
});
