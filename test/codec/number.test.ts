import { describe, expect, test } from 'vitest';
import { check, Double, double, Integer, integer, list, strict } from '../../src/codec/index.js';
import { issuesIn } from '../support/issues-in.js';

const Percent = integer<number>('Percent', { min: 0, max: 200, form: 'a percentage', source: 'SEED' });
const Share = double<number>('Share', { min: 0.5, form: 'a share', source: 'SDK' });

const neverNumbers = ['3', '', null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 3n, [3], {}, new Number(3), true];

describe('a whole number', () => {
  test.each([0, -0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 3.0])('may be %d', (value) => {
    expect(Integer.is(value)).toBe(true);
  });

  test.each([1.5, Number.MAX_SAFE_INTEGER + 1, 1e300, Number.MIN_VALUE, ...neverNumbers])('may not be %s', (value) => {
    expect(Integer.is(value)).toBe(false);
    expect(issuesIn(Integer, value)).toHaveLength(1);
  });

  test.each([
    [1.5, 'Expected an integer, got 1.5 (a number)'],
    [Number.NaN, 'Expected an integer, got NaN (a number)'],
    ['3', 'Expected an integer, got "3" (a string)'],
    [3n, 'Expected an integer, got a BigInt'],
  ])('says of %s what came', (value, message) => {
    expect(issuesIn(Integer, value)).toMatchObject([{ code: 'wrong-type', message }]);
  });
});

describe('a number with a fraction', () => {
  test.each([0, 1.5, -2.25, 1e300, Number.MIN_VALUE])('may be %d', (value) => {
    expect(Double.is(value)).toBe(true);
  });

  test.each(neverNumbers)('may not be %s', (value) => {
    expect(Double.is(value)).toBe(false);
  });
});

describe('a branded number', () => {
  test('includes both ends of its range', () => {
    expect([0, 200].map((value) => Percent.is(value))).toEqual([true, true]);
  });

  test.each([-1, 201])('refuses %d beyond its range', (value) => {
    expect(issuesIn(Percent, value)).toEqual([
      {
        path: '',
        code: 'out-of-range',
        message: `Expected a percentage (Percent) as an integer from 0 to 200, got ${value} (a number)`,
        expected: 'a percentage (Percent) as an integer from 0 to 200',
        received: `${value} (a number)`,
        rule: 'Percent',
        severity: 'error',
      },
    ]);
  });

  test('has no hint where none is given', () => {
    expect(issuesIn(Percent, 201)[0]).not.toHaveProperty('hint');
  });

  test('refuses a fraction as the wrong type, not for its range', () => {
    expect(issuesIn(Percent, 50.5)).toMatchObject([{ code: 'wrong-type' }]);
  });

  test('may have an open range', () => {
    expect(Share.is(1e9)).toBe(true);
    expect(issuesIn(Share, 0.4)[0]?.expected).toBe('a share (Share) as a number of at least 0.5');
    const Debt = integer<number>('Debt', { max: 0, form: 'a debt', source: 'SDK' });
    expect(issuesIn(Debt, 1)[0]?.expected).toBe('a debt (Debt) as an integer of at most 0');
  });

  test('has no range in a response', () => {
    expect(list(Percent).is([-1, 201])).toBe(true);
    expect(list(Percent).is([0.5])).toBe(false);
  });

  test('is freed of its range by its name', () => {
    expect(strict(Percent, { disable: ['Percent'] }).is(201)).toBe(true);
    expect(strict(Percent, { disable: ['Share'] }).is(201)).toBe(false);
  });

  test('only warns where the source of its range is weak', () => {
    const Guess = double<number>('Guess', { max: 1, form: 'a guess', source: 'PF', hint: 'Less.' });
    expect(Guess.is(1.5)).toBe(true);
    expect(check(Guess, 1.5)).toMatchObject([{ code: 'out-of-range', severity: 'warning', hint: 'Less.' }]);
  });
});
