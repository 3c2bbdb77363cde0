import { describe, expect, test } from 'vitest';
import { check, Enumeration, enumeration, list, optional, strict, structure } from '../../src/codec/index.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { DiskKind } from '../support/machine.js';
import { rightOf } from '../support/sides.js';

type Status = 'ACTIVE' | 'DRAINING' | 'INACTIVE';

const Status = enumeration<Status>('Status', { ACTIVE: 'ACTIVE', DRAINING: 'DRAINING', INACTIVE: 'INACTIVE' });

interface Node {
  readonly status?: Status;
}

const Node = structure<Node>('Node', { status: optional(Status) });

describe('an enumeration', () => {
  test('lists the values that it knows, in their order', () => {
    expect(Status).toBeInstanceOf(Enumeration);
    expect(Status.values).toEqual(['ACTIVE', 'DRAINING', 'INACTIVE']);
  });

  test('tells values that it knows from newer ones', () => {
    expect(['ACTIVE', 'PAUSED', 'active'].map((value) => DiskKind.isKnown(value))).toEqual([false, false, false]);
    expect(Status.isKnown('ACTIVE')).toBe(true);
    expect(Status.isKnown('toString')).toBe(false);
  });

  test.each([null, undefined, 1, {}, ['ACTIVE'], new String('ACTIVE')])('takes no %o under any policy', (value) => {
    for (const codec of [Status, strict(Status), strict(Status, { newer: 'pass' })]) {
      expect(codec.is(value)).toBe(false);
      expect(issuesIn(codec, value)).toMatchObject([{ code: value === undefined ? 'missing' : 'wrong-type' }]);
    }
  });
});

describe('in a response', () => {
  test('a newer value passes as it is', () => {
    const value = { status: 'PAUSED' };
    expect(rightOf(Node.decode(value))).toBe(value);
  });

  test('a newer value is no problem beside one', () => {
    expect(pathsIn(list(Node), [{ status: 'PAUSED' }, { status: 1 }])).toEqual(['[1].status']);
  });
});

describe('in a request', () => {
  test('every known value passes', () => {
    expect(Status.values.map((value) => strict(Status).is(value))).toEqual([true, true, true]);
  });

  test('nothing is said of a value that passes', () => {
    expect(check(Status, 'ACTIVE')).toEqual([]);
    expect(check(Status, 'PAUSED', { newer: 'pass' })).toEqual([]);
  });

  test('an unknown value is refused with the one that was probably meant', () => {
    expect(issuesIn(strict(Node), { status: 'DRAINIGN' })).toEqual([
      {
        path: 'status',
        code: 'unknown-value',
        message: 'Expected one of ACTIVE, DRAINING, INACTIVE (Status), got "DRAINIGN" (a string)',
        expected: 'one of ACTIVE, DRAINING, INACTIVE (Status)',
        received: '"DRAINIGN" (a string)',
        hint: 'Did you mean DRAINING?',
        severity: 'error',
      },
    ]);
  });

  test('letter case matters, and is what the suggestion puts right', () => {
    expect(issuesIn(strict(Status), 'active')).toMatchObject([{ hint: 'Did you mean ACTIVE?' }]);
  });

  test('a value that is near to none is told how the newer pass', () => {
    expect(issuesIn(strict(Status), 'PROVISIONED')).toMatchObject([
      { hint: "A value newer than this package passes with { newer: 'pass' }." },
    ]);
  });

  test('a newer value passes where the newer is let through', () => {
    expect(strict(Node, { newer: 'pass' }).is({ status: 'PAUSED' })).toBe(true);
    expect(pathsIn(strict(Node, { newer: 'pass' }), { status: 1 })).toEqual(['status']);
    expect(pathsIn(strict(Node, { newer: 'pass' }), { status: '' })).toEqual(['status']);
  });
});
