import * as t from 'io-ts';
import { describe, expect, test } from 'vitest';
import { check, integer, list, optional, strict, structure, Text } from '../../src/codec/index.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { Machine } from '../support/machine.js';
import { rightOf } from '../support/sides.js';

const misspelt = { name: 'm1', coers: 4 };

describe('a codec', () => {
  test('is an io-ts type', () => {
    expect(Machine).toBeInstanceOf(t.Type);
    expect(Machine.name).toBe('Machine');
  });

  test('encodes to the very value, since the SDK serialises', () => {
    const machine = rightOf(Machine.decode({ name: 'm1', startedAt: 0 }));
    expect(Machine.encode(machine)).toBe(machine);
  });

  test('works as a part of any io-ts type', () => {
    const Fleet = t.type({ machines: t.array(Machine), chief: t.union([Machine, t.null]) });
    const decoded = rightOf(Fleet.decode({ machines: [{ name: 'm1', startedAt: 1 }], chief: null }));
    expect(decoded).toEqual({ machines: [{ name: 'm1', startedAt: new Date(1000) }], chief: null });
    expect(Fleet.is(decoded)).toBe(true);
    expect(Fleet.is({ machines: [{ name: 'm1', startedAt: 1 }], chief: null })).toBe(false);
  });

  test('can be piped into another', () => {
    const Named = new t.Type<string, Machine, Machine>(
      'Named',
      t.string.is,
      ({ name }) => t.success(name),
      (name) => ({ name }),
    );
    expect(rightOf(Machine.pipe(Named).decode({ name: 'm1' }))).toBe('m1');
  });
});

describe('strict', () => {
  test('keeps the name and makes another codec of it', () => {
    expect(strict(Machine).name).toBe('Machine');
    expect(Machine.is(misspelt)).toBe(true);
    expect(strict(Machine).is(misspelt)).toBe(false);
  });

  test('stays strict as a part of a tolerant structure', () => {
    interface Fleet {
      readonly chief: Machine;
      readonly rest: readonly Machine[];
    }
    const Fleet = structure<Fleet>('Fleet', { chief: strict(Machine), rest: list(Machine) });
    expect(pathsIn(Fleet, { chief: misspelt, rest: [misspelt], more: 1 })).toEqual(['chief.coers']);
  });

  test('reaches down to every part', () => {
    expect(
      pathsIn(strict(list(Machine)), [{ name: 'm1' }, { name: 'm2', disks: [{ size: 1, kind: 'NVME' }] }]),
    ).toEqual(['[1].disks[0].kind']);
  });

  test('takes an unset option for its default', () => {
    expect(pathsIn(strict(Machine, { newer: undefined, disable: undefined }), misspelt)).toEqual(['coers']);
  });

  test('applied once more obeys the later options', () => {
    expect(strict(strict(Machine), { newer: 'pass' }).is(misspelt)).toBe(true);
    expect(strict(strict(Machine, { newer: 'pass' })).is(misspelt)).toBe(false);
  });
});

describe('check', () => {
  interface Order {
    readonly count?: number;
    readonly note?: string;
  }
  const Count = integer<number>('Count', { min: 1, max: 5, form: 'a count', source: 'INF' });
  const Order = structure<Order>('Order', { count: optional(Count), note: optional(Text) });

  test('says nothing of a value that is right', () => {
    expect(check(Order, { count: 1, note: 'x' })).toEqual([]);
  });

  test('lists what a tolerant codec lets pass', () => {
    expect(check(Machine, misspelt)).toMatchObject([{ path: 'coers', severity: 'error' }]);
  });

  test('shows warnings that refuse nothing', () => {
    expect(strict(Order).is({ count: 9 })).toBe(true);
    expect(check(Order, { count: 9 })).toMatchObject([{ path: 'count', code: 'out-of-range', severity: 'warning' }]);
  });

  test('obeys the options of strict', () => {
    expect(check(Order, { count: 9, nope: 1 }, { disable: ['Count'], newer: 'pass' })).toEqual([]);
  });

  test('says of a value that changes while it is read that it is unreadable', () => {
    let reads = 0;
    const value = {
      get name() {
        return reads++ === 0 ? 1 : 'm1';
      },
    };
    expect(check(Machine, value)).toMatchObject([{ path: '', code: 'unreadable' }]);
  });

  test('says of an unreadable value that it is unreadable', () => {
    const value = {
      get count(): number {
        throw new Error('no');
      },
    };
    expect(check(Order, value)).toMatchObject([{ path: 'count', code: 'unreadable' }]);
    expect(issuesIn(Order, value)).toMatchObject([{ path: 'count', code: 'unreadable' }]);
  });
});
