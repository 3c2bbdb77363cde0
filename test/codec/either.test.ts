import * as E from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { left, right } from '../../src/codec/either.js';

test('both sides are those of fp-ts', () => {
  expect(left('wrong')).toStrictEqual(E.left('wrong'));
  expect(right(7)).toStrictEqual(E.right(7));
});
