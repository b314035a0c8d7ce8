/**
 * `npm run test:mutation`: faults planted into the engines and the readers of typed text; a test must fail for each.
 * One part alone: `npm run test:mutation -- --mutate "src/lib/domain/loans/**"`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'src/lib/domain/{values,loans,offer}/**/*.ts',
    'src/lib/domain/{apr,budget,cash-flow,court,debts,rules}/{calculate,decide,read}{,/**/*}.ts',
  ],
  // Wordings are data here, and have tests of their own; a literal of text changed says nothing about an engine.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs once when a module is loaded is tested by what it makes.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/stryker',
  thresholds: { high: 95, low: 85, break: 85 },
};
