/**
 * Mutation tests of one folder of src/, by the tests that are written for it: `MUTATED=scheduler npx stryker run`.
 */
const FOLDERS = {
  scheduler: ['src/scheduler', 'test/scheduler/**/*'],
  codec: ['src/codec', 'test/codec/*'],
  rules: ['src/task-definition/rules', 'test/task-definition/rule*'],
};
const name = process.env.MUTATED ?? 'scheduler';
const [source, tests] = FOLDERS[name];

process.env.MUTATED_TESTS = tests;
process.env.TYPED_ECS_RUNS ??= '20';

export default {
  mutate: [`${source}/**/*.ts`],
  ignorePatterns: ['/dist', '/docs', '/bench', '/examples', '/coverage'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: `coverage/mutation/${name}.incremental.json`,
  tempDirName: `coverage/mutation/sandbox-${name}`,
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, reportMutants: false, allowEmojis: false },
  htmlReporter: { fileName: `coverage/mutation/${name}.html` },
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
};
