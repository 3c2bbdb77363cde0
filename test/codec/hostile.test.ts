import { describe, expect, test } from 'vitest';
import {
  type AnyCodec,
  Bool,
  check,
  Document,
  Double,
  Integer,
  issuesOf,
  list,
  map,
  sensitive,
  strict,
  structure,
  Text,
  Timestamp,
} from '../../src/codec/index.js';
import { endlessList, HOSTILE, hostileValues, revoked } from '../support/hostile-values.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { DiskKind, Machine } from '../support/machine.js';
import { leftOf } from '../support/sides.js';
import { within } from '../support/time-limit.js';

const codecs: readonly AnyCodec[] = [
  Bool,
  Double,
  Integer,
  Text,
  Timestamp,
  DiskKind,
  Document,
  Machine,
  list(Text),
  list(Machine),
];
const all: readonly AnyCodec[] = [...codecs, map(Machine), sensitive(Machine), strict(Machine), strict(list(Machine))];
const unreadable = (value: unknown) => issuesIn(Machine, value).filter(({ code }) => code === 'unreadable');

const throwing = {
  name: 'm1',
  get cores(): number {
    throw new Error('no');
  },
};

describe.each(HOSTILE)('%s', (name) => {
  test('is judged by every kind of codec without an exception', () => {
    for (const codec of all) {
      const value = hostileValues[name]();
      const result = codec.decode(value);
      expect(codec.is(value)).toBe(result._tag === 'Right' && result.right === value);
      if (result._tag === 'Left') expect(issuesOf(result.left)).not.toHaveLength(0);
      expect(Array.isArray(check(codec, value))).toBe(true);
    }
  });

  test('is refused in place of a structure with a required member, and in place of that member', () => {
    expect(pathsIn(Machine, hostileValues[name]())).not.toHaveLength(0);
    const value = [{ name: 'm1', disks: [{ size: hostileValues[name]() }] }];
    expect(pathsIn(list(Machine), value)).toEqual(['[0].disks[0].size']);
  });
});

describe('a value that throws when it is read', () => {
  test('is reported where it stands', () => {
    expect(issuesIn(Machine, throwing)).toEqual([
      {
        path: 'cores',
        code: 'unreadable',
        message: 'integer cannot be read',
        expected: 'integer as plain data',
        received: 'a value that throws, or changes, when it is read',
        hint: 'Copy the value to plain data first: no getters that throw, no proxies.',
        severity: 'error',
      },
    ]);
  });

  test('does not keep other problems from being reported', () => {
    const value = { spare: 0, disks: [{}] };
    Object.defineProperty(value, 'name', { get: () => throwing.cores, enumerable: true });
    expect(pathsIn(Machine, value)).toEqual(['name', 'spare', 'disks[0].size']);
  });

  test('in a list is reported by its index', () => {
    expect(pathsIn(list(Machine), [{ name: 'm1' }, throwing, revoked({})])).toEqual(['[1].cores', '[2]']);
  });

  test('shows nothing of itself', () => {
    const [error] = leftOf(Machine.decode(throwing));
    expect(error?.value).toBe('[redacted]');
  });
});

describe('a cyclic object', () => {
  test.each(['name', 'cores', 'spare', 'startedAt', 'disks', 'labels', 'unknown'])(
    'in place of %s leaves the errors such that they can be written as JSON',
    (member) => {
      const cyclic = hostileValues['a cyclic object']();
      const errors = leftOf(strict(Machine).decode({ name: 1, disks: [{ kind: cyclic }], [member]: cyclic }));
      expect(
        JSON.stringify(errors.map(({ value, context }) => [value, context.map(({ actual }) => actual)])),
      ).toContain('[');
    },
  );
});

describe('a value that changes while it is read', () => {
  test('is refused with an issue, also where it is right the second time', () => {
    let reads = 0;
    const value = {
      get name() {
        return reads++ === 0 ? 1 : 'm1';
      },
    };
    expect(unreadable(value)).toMatchObject([{ path: '' }]);
  });

  test('is refused with an issue where it throws the first time alone', () => {
    let reads = 0;
    const value = {
      get name() {
        if (reads++ === 0) throw new Error('not yet');
        return 'm1';
      },
    };
    expect(unreadable(value)).toMatchObject([{ path: '' }]);
  });
});

describe('a check of a value that changes while it is read', () => {
  test('says so where it is right the second time', () => {
    let reads = 0;
    const value = {
      get name() {
        return reads++ === 0 ? 1 : 'm1';
      },
    };
    expect(check(Machine, value)).toMatchObject([{ path: '', code: 'unreadable' }]);
  });
});

describe('a list that lies about copying itself', () => {
  test('is not changed', () => {
    const given: unknown[] = [1];
    Object.defineProperty(given, 'slice', { value: () => given });
    list(Timestamp).decode(given);
    expect(given[0]).toBe(1);
  });
});

describe('a value of great size', () => {
  test.each<[string, AnyCodec]>([
    ['texts', list(Text)],
    ['structures in a request', strict(list(Machine))],
    ['lists of timestamps', list(list(Timestamp))],
  ])('as a list of four thousand million holes in place of %s is refused soon', (_, codec) => {
    expect(within(1_000, () => issuesIn(codec, endlessList()))).toHaveLength(1001);
  });

  test('as a text of ten megabytes is refused with a short message', () => {
    const [issue] = within(1_000, () => issuesIn(Integer, 'x'.repeat(10_000_000)));
    expect(issue?.message.length).toBeLessThan(200);
    expect(issue?.received).toContain('10000000 characters');
  });

  test('as the name of an unknown member is refused with a short message', () => {
    const [issue] = within(1_000, () => issuesIn(strict(Machine), { name: 'm1', ['x'.repeat(10_000_000)]: 1 }));
    expect(issue?.message.length).toBeLessThan(200);
  });

  test('as a hundred thousand unknown members is refused soon', () => {
    const table = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`memberNumber${i}OfTheTable`, Text]));
    const Wide = structure<Record<string, string>>('Wide', table as never);
    const value = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`someOtherMember${i}`, 1]));
    expect(within(10_000, () => issuesIn(strict(Wide), value))).toHaveLength(1001);
  });
});
