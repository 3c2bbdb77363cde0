import { describe, expect, test } from 'vitest';
import { strict } from '../../src/codec/index.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { Machine } from '../support/machine.js';
import { rightOf } from '../support/sides.js';

const FULL = { name: 'm1', cores: 4, spare: false, startedAt: new Date(0), disks: [{ size: 8 }], labels: { a: 'b' } };
const policies = [
  ['tolerant', Machine],
  ['strict', strict(Machine)],
] as const;

describe.each(policies)('a structure that is %s', (_, codec) => {
  test('answers the very object that it was given where nothing needs changing', () => {
    expect(rightOf(codec.decode(FULL))).toBe(FULL);
    expect(codec.is(FULL)).toBe(true);
  });

  test('takes a value with its required members alone', () => {
    const least = { name: 'm1' };
    expect(rightOf(codec.decode(least))).toBe(least);
  });

  test('names a required member that is missing', () => {
    expect(issuesIn(codec, { cores: 4 })).toEqual([
      {
        path: 'name',
        code: 'missing',
        message: 'Expected a string, got nothing',
        expected: 'a string',
        received: 'nothing',
        severity: 'error',
      },
    ]);
  });

  test('counts a required member that is undefined as missing', () => {
    expect(issuesIn(codec, { name: undefined })).toMatchObject([{ path: 'name', code: 'missing' }]);
  });

  test('takes an explicit undefined for the absence of an optional member', () => {
    const value = { name: 'm1', cores: undefined, disks: undefined };
    expect(rightOf(codec.decode(value))).toBe(value);
  });

  test('names a member of another type and what came instead', () => {
    expect(issuesIn(codec, { name: 'm1', cores: '4' })).toEqual([
      {
        path: 'cores',
        code: 'wrong-type',
        message: 'Expected an integer, got "4" (a string)',
        expected: 'an integer',
        received: '"4" (a string)',
        severity: 'error',
      },
    ]);
  });

  test('refuses null for a required member', () => {
    expect(issuesIn(codec, { name: null })).toMatchObject([{ path: 'name', code: 'wrong-type', received: 'null' }]);
  });

  test('does not advise to leave out null in place of the whole', () => {
    expect(issuesIn(codec, null)[0]).not.toHaveProperty('hint');
  });

  test('does not advise to leave out a member that is required', () => {
    expect(issuesIn(codec, { name: null })[0]?.hint ?? '').not.toMatch(/leave the member out/i);
  });

  test('reports every problem at once, in the order of its members', () => {
    const value = { cores: 'four', disks: [{ size: 1 }, { size: '2' }, 'disk'], labels: { 'rack no': 7 }, spare: 0 };
    expect(pathsIn(codec, value)).toEqual(['name', 'cores', 'spare', 'disks[1].size', 'disks[2]', 'labels["rack no"]']);
  });

  test.each([
    ['null', null, 'wrong-type'],
    ['nothing', undefined, 'missing'],
    ['a list', [FULL], 'wrong-type'],
    ['a string', 'm1', 'wrong-type'],
    ['a number', 1, 'wrong-type'],
    ['a function', () => FULL, 'wrong-type'],
  ])('refuses %s in place of an object', (received, value, code) => {
    expect(codec.is(value)).toBe(false);
    expect(issuesIn(codec, value)).toMatchObject([
      { path: '', code, received, message: `Expected a Machine structure, got ${received}` },
    ]);
  });
});

describe('null for an optional member', () => {
  test('is absence in a response', () => {
    const decoded = rightOf(Machine.decode({ name: 'm1', cores: null, disks: null }));
    expect(decoded).toStrictEqual({ name: 'm1' });
    expect(Object.keys(decoded)).toEqual(['name']);
  });

  test('is not what `is` takes, since decode has to change it', () => {
    expect(Machine.is({ name: 'm1', cores: null })).toBe(false);
  });

  test('is refused in a request, with advice', () => {
    expect(issuesIn(strict(Machine), { name: 'm1', cores: null })).toMatchObject([
      {
        path: 'cores',
        code: 'wrong-type',
        received: 'null',
        hint: 'Leave the member out, or set it to undefined, where there is no value.',
      },
    ]);
  });
});

describe('an unknown member', () => {
  const misspelt = { name: 'm1', coers: 4 };

  test('is kept in a response', () => {
    expect(rightOf(Machine.decode(misspelt))).toBe(misspelt);
  });

  test('is refused in a request with the member that was probably meant', () => {
    expect(issuesIn(strict(Machine), misspelt)).toEqual([
      {
        path: 'coers',
        code: 'unknown-member',
        message: 'Machine has no member "coers"',
        expected: 'a member of Machine',
        received: '"coers"',
        hint: 'Did you mean cores?',
        severity: 'error',
      },
    ]);
  });

  test('is compared without regard to letter case', () => {
    expect(issuesIn(strict(Machine), { name: 'm1', startedat: 0 })).toMatchObject([
      { hint: 'Did you mean startedAt?' },
    ]);
  });

  test('gets no suggestion where nothing is near, but is told how the newer pass', () => {
    expect(issuesIn(strict(Machine), { name: 'm1', temperature: 20 })).toMatchObject([
      { path: 'temperature', hint: "A member newer than this package passes with { newer: 'pass' }." },
    ]);
  });

  test('is refused deep down, beside all other problems', () => {
    const value = { name: 7, disks: [{ size: 1, sise: 2, 'odd one': 3 }], coers: 1 };
    expect(pathsIn(strict(Machine), value)).toEqual(['name', 'disks[0].sise', 'disks[0]["odd one"]', 'coers']);
  });

  test('is refused also where it is undefined, since a misspelt name is a mistake in any case', () => {
    expect(pathsIn(strict(Machine), { name: 'm1', coers: undefined })).toEqual(['coers']);
  });

  test('is none where it stands under a symbol or is hidden, as no serialiser writes it', () => {
    const value = Object.defineProperty({ name: 'm1', [Symbol('id')]: 1 }, 'hidden', { value: 1, enumerable: false });
    expect(rightOf(strict(Machine).decode(value))).toBe(value);
  });

  test('passes a strict codec that lets the newer through, which refuses everything else as before', () => {
    const lenient = strict(Machine, { newer: 'pass' });
    expect(rightOf(lenient.decode(misspelt))).toBe(misspelt);
    expect(pathsIn(lenient, { ...misspelt, cores: null })).toEqual(['cores']);
  });
});
