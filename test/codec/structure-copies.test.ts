import { describe, expect, test } from 'vitest';
import { strict } from '../../src/codec/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { pathsIn } from '../support/issues-in.js';
import { Machine } from '../support/machine.js';
import { rightOf } from '../support/sides.js';

/** As an object-relational mapper makes them: nothing but the fields of its own is on the instance. */
class Row {
  readonly columns: { name: unknown; cores?: unknown; startedAt?: unknown; disks?: unknown };

  constructor(columns: Row['columns']) {
    this.columns = columns;
  }

  get name() {
    return this.columns.name;
  }

  get cores() {
    return this.columns.cores;
  }

  get startedAt() {
    return this.columns.startedAt;
  }

  get disks() {
    return this.columns.disks;
  }
}

describe('where something needs changing', () => {
  const given = deepFreeze({
    name: 'm1',
    cores: null,
    startedAt: 1462406400.5,
    disks: [{ size: 1, kind: null }, { size: 2 }],
    labels: { a: 'b' },
    memberOfTheFuture: { kept: true },
  });
  const decoded = rightOf(Machine.decode(given));

  test('the replacement holds the decoded members', () => {
    expect(decoded).toStrictEqual({
      name: 'm1',
      startedAt: new Date('2016-05-05T00:00:00.500Z'),
      disks: [{ size: 1 }, { size: 2 }],
      labels: { a: 'b' },
      memberOfTheFuture: { kept: true },
    });
  });

  test('the input stays as it was', () => {
    expect(given.cores).toBeNull();
    expect(given.startedAt).toBe(1462406400.5);
    expect(given.disks[0]).toStrictEqual({ size: 1, kind: null });
  });

  test('parts that need no change are shared, not copied', () => {
    expect(decoded.disks?.[1]).toBe(given.disks[1]);
    expect(decoded.labels).toBe(given.labels);
  });

  test('the replacement decodes to itself', () => {
    expect(Machine.is(decoded)).toBe(true);
    expect(rightOf(Machine.decode(Machine.encode(decoded)))).toBe(decoded);
  });
});

describe('an instance of a class with getters on its prototype', () => {
  test('is answered as it is where nothing needs changing', () => {
    const row = new Row({ name: 'm1', cores: 4 });
    expect(rightOf(Machine.decode(row))).toBe(row);
    expect(rightOf(strict(Machine, { newer: 'pass' }).decode(row))).toBe(row);
  });

  test('keeps what its getters give when another member needs changing', () => {
    const disks = [{ size: 1 }];
    const decoded = rightOf(Machine.decode(new Row({ name: 'm1', cores: 4, startedAt: 0, disks })));
    expect(decoded).toMatchObject({ name: 'm1', cores: 4, startedAt: new Date(0) });
    expect(decoded.disks).toBe(disks);
  });

  test('loses a member whose getter gives null', () => {
    const decoded = rightOf(Machine.decode(new Row({ name: 'm1', cores: null })));
    expect(decoded.name).toBe('m1');
    expect('cores' in decoded).toBe(false);
  });

  test('is refused with the path of the getter that gives something wrong', () => {
    expect(pathsIn(Machine, new Row({ name: 'm1', cores: 'four', disks: [{}] }))).toEqual(['cores', 'disks[0].size']);
  });

  test('has its own fields refused in a request like any unknown member', () => {
    expect(pathsIn(strict(Machine), new Row({ name: 'm1' }))).toEqual(['columns']);
  });
});

test('an object without a prototype is read like any other', () => {
  const bare = Object.assign(Object.create(null), { name: 'm1', startedAt: 0 });
  expect(rightOf(Machine.decode(bare))).toEqual({ name: 'm1', startedAt: new Date(0) });
});

test('hidden own members are read, and kept in a copy', () => {
  const value = Object.defineProperty({ startedAt: 0 }, 'name', { value: 'm1', enumerable: false });
  expect(rightOf(Machine.decode(value)).name).toBe('m1');
});
