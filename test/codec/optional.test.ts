import { describe, expect, test } from 'vitest';
import { Integer, list, listOrEmpty, strict, structure } from '../../src/codec/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { rightOf } from '../support/sides.js';

interface Rack {
  readonly slots: readonly number[];
  readonly height: number;
}

const Rack = structure<Rack>('Rack', { slots: listOrEmpty(list(Integer)), height: Integer });

describe('a list that is empty where it is absent', () => {
  test.each([
    ['absent', { height: 2 }],
    ['undefined', { height: 2, slots: undefined }],
    ['null', { height: 2, slots: null }],
  ])('is empty where it is %s', (_, value) => {
    expect(Rack.is(value)).toBe(false);
    expect(rightOf(Rack.decode(deepFreeze(value)))).toStrictEqual({ height: 2, slots: [] });
  });

  test('is another empty list each time, so that nobody shares it', () => {
    const [first, second] = [rightOf(Rack.decode({ height: 1 })), rightOf(Rack.decode({ height: 1 }))];
    expect(first.slots).not.toBe(second.slots);
  });

  test('stays the list that came', () => {
    const value = { height: 2, slots: [1, 2] };
    expect(rightOf(Rack.decode(value))).toBe(value);
  });

  test('is checked where it came', () => {
    expect(pathsIn(Rack, { height: 2, slots: [1, '2'] })).toEqual(['slots[1]']);
    expect(pathsIn(Rack, { height: 2, slots: {} })).toEqual(['slots']);
  });

  test('is no problem where other members have some', () => {
    expect(pathsIn(Rack, { height: 'tall' })).toEqual(['height']);
  });

  test('refuses null in a request, and fills absence there too', () => {
    expect(issuesIn(strict(Rack), { height: 2, slots: null })).toMatchObject([{ path: 'slots', received: 'null' }]);
    expect(rightOf(strict(Rack).decode({ height: 2 }))).toStrictEqual({ height: 2, slots: [] });
  });
});
