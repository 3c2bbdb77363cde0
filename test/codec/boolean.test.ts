import { expect, test } from 'vitest';
import { Bool } from '../../src/codec/index.js';
import { issuesIn } from '../support/issues-in.js';

test('true and false are booleans', () => {
  expect([Bool.is(true), Bool.is(false)]).toEqual([true, true]);
});

test.each([
  ['true', '"true" (a string)'],
  [1, '1 (a number)'],
  [null, 'null'],
  [new Boolean(true), 'an object'],
])('%o is none', (value, received) => {
  expect(issuesIn(Bool, value)).toMatchObject([
    { code: 'wrong-type', message: `Expected true or false, got ${received}` },
  ]);
});

test('nothing is a missing one', () => {
  expect(issuesIn(Bool, undefined)).toMatchObject([{ code: 'missing' }]);
});
