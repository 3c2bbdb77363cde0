import { describe, expect, test } from 'vitest';
import { drift, list, listOrEmpty, map, sensitive, strict, structure } from '../../src/codec/index.js';
import { endlessList, throwingProxy } from '../support/hostile-values.js';
import { DiskKind, Machine } from '../support/machine.js';
import { within } from '../support/time-limit.js';

describe('drift', () => {
  test('is nothing where the package knows everything', () => {
    expect(
      drift(Machine, { name: 'm1', startedAt: 0, disks: [{ size: 1, kind: 'SSD' }], labels: { any: 'key' } }),
    ).toEqual([]);
  });

  test('is each member and each value that the package does not know, with its path', () => {
    const value = {
      rack: { height: 2 },
      name: 'm1',
      disks: [{ size: 1 }, { size: 2, kind: 'NVME', 'wear level': 3 }],
    };
    expect(drift(Machine, value)).toEqual([
      { kind: 'value', path: 'disks[1].kind', codec: 'DiskKind', value: 'NVME' },
      { kind: 'member', path: 'disks[1]["wear level"]', codec: 'Disk' },
      { kind: 'member', path: 'rack', codec: 'Machine' },
    ]);
    expect(drift(Machine, value)[2]).not.toHaveProperty('value');
  });

  test.each([
    ['a text', 'NVME'],
    ['an object', { length: 1, 0: 'NVME' }],
  ])('is none in %s in place of a list', (_, value) => {
    expect(drift(list(DiskKind), value)).toEqual([]);
  });

  test('is none in a list in place of a map', () => {
    expect(drift(map(DiskKind), ['NVME'])).toEqual([]);
  });

  test('is none in what is no text in place of a value', () => {
    expect(drift(DiskKind, { a: 1 })).toEqual([]);
  });

  test('does not show what an unknown member holds', () => {
    expect(JSON.stringify(drift(Machine, { name: 'm1', password: 'hunter2' }))).not.toContain('hunter2');
  });

  test('is found in maps and in the lists that absence makes empty', () => {
    interface Site {
      readonly kinds: readonly DiskKind[];
    }
    const Site = structure<Site>('Site', { kinds: listOrEmpty(list(DiskKind)) });
    expect(drift(map(Site), { 'a 1': { kinds: ['TAPE'] }, b: {} })).toEqual([
      { kind: 'value', path: '["a 1"].kinds[0]', codec: 'DiskKind', value: 'TAPE' },
    ]);
  });

  test('of a strict codec is that of the codec itself', () => {
    expect(drift(strict(Machine), { name: 'm1', rack: 1 })).toEqual([
      { kind: 'member', path: 'rack', codec: 'Machine' },
    ]);
  });

  test('does not show a sensitive value', () => {
    expect(drift(sensitive(DiskKind), 'hunter2')).toStrictEqual([{ kind: 'value', path: '', codec: 'DiskKind' }]);
  });

  test.each([null, undefined, 7, 'm1', [], { name: null, disks: null, labels: 3 }, { disks: [null, 4] }])(
    'is nothing in %j, which decode refuses or repairs',
    (value) => {
      expect(drift(Machine, value)).toEqual([]);
    },
  );
});

describe('drift in a value that cannot be read to its end', () => {
  test('is what was found before', () => {
    const value = { name: 'm1', disks: [{ size: 1, kind: 'NVME' }], labels: throwingProxy() };
    expect(drift(Machine, value)).toEqual([{ kind: 'value', path: 'disks[0].kind', codec: 'DiskKind', value: 'NVME' }]);
  });

  test('is found soon in a list of four thousand million holes', () => {
    expect(within(1_000, () => drift(list(DiskKind), endlessList()))).toEqual([]);
  });
});
