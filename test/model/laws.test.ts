import fc from 'fast-check';
import { describe, test } from 'vitest';
import { codecCases } from '../support/codec-cases.js';
import { laws } from '../support/laws.js';

const numRuns = Number(process.env.TYPED_ECS_RUNS ?? 4);

describe.each(laws)('each codec $name', ({ property, cost }) => {
  const runs = Math.ceil(numRuns / cost);
  test.each(codecCases)('$name ($policy)', (subject) => {
    fc.assert(property(subject), { numRuns: runs });
  });
});
