import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The tests of one folder, for Stryker. Left out is what tries thousands of values or looks at the clock: it would run
 * for each mutant again, and fail where mutants are slow.
 */
export default defineConfig({
  test: {
    include: [`${process.env.MUTATED_TESTS}.test.ts`],
    exclude: [
      ...configDefaults.exclude,
      '**/*.properties.test.ts',
      '**/*-exact.test.ts',
      'test/codec/hostile.test.ts',
      'test/codec/standard-schema-consumer.test.ts',
    ],
    testTimeout: 30_000,
    isolate: false,
  },
});
