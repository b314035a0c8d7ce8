import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The whole fault matrix: `npm run test:faults`, after `npm run build`. A part of it runs with every `npm test`. */
export default defineConfig(base, {
  testMatch: ['faults/**/*.spec.ts'],
  reporter: [['./tests/faults/table-reporter.ts'], ['dot']],
});
