import { expect, it } from 'vitest';
import { isRead, OperationName } from '../../../src/local/fault/operation-name.js';
import { HANDLERS } from '../../../src/local/operation/handlers.js';
import * as operations from '../../../src/operation/index.js';

const known = Object.values(operations);

it('is the name of every operation of this package, and of every method that the local ECS knows', () => {
  expect(OperationName.values).toEqual(known.map(({ name }) => name).sort());
  expect(OperationName.values).toEqual([...HANDLERS.keys()].sort());
  expect(known.length).toBeGreaterThan(20);
});

it('tells reads from writes', () => {
  expect(OperationName.values.filter(isRead)).toEqual(
    known
      .filter(({ writes }) => !writes)
      .map(({ name }) => name)
      .sort(),
  );
});
