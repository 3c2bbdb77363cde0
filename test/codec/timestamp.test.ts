import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { check, strict, Timestamp } from '../../src/codec/index.js';
import { issuesIn } from '../support/issues-in.js';
import { rightOf } from '../support/sides.js';

const iso = (value: unknown) => rightOf(Timestamp.decode(value)).toISOString();

describe('a Date', () => {
  test('is answered as it is', () => {
    const date = new Date('2016-05-05T12:00:00Z');
    expect(rightOf(Timestamp.decode(date))).toBe(date);
    expect(strict(Timestamp).is(date)).toBe(true);
  });

  test.each([-8.64e15, 0, 8.64e15])('may be as early or late as a Date can be: %d', (time) => {
    expect(Timestamp.is(new Date(time))).toBe(true);
  });

  test('that is invalid is refused', () => {
    expect(issuesIn(Timestamp, new Date(Number.NaN))).toMatchObject([
      { code: 'wrong-type', received: 'an invalid Date' },
    ]);
  });

  test('of another realm becomes one of this realm', () => {
    const foreign: unknown = runInNewContext('new Date(1462449600000)');
    expect(foreign instanceof Date).toBe(false);
    expect(rightOf(Timestamp.decode(foreign))).toEqual(new Date(1462449600000));
    expect(rightOf(Timestamp.decode(foreign))).toBeInstanceOf(Date);
    expect(Timestamp.is(foreign)).toBe(false);
  });

  test('of another realm that is invalid is refused', () => {
    expect(issuesIn(Timestamp, runInNewContext('new Date(NaN)'))).toMatchObject([{ code: 'wrong-type' }]);
  });
});

describe('seconds since 1970', () => {
  test.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [1462449600, '2016-05-05T12:00:00.000Z'],
    [1462449600.5, '2016-05-05T12:00:00.500Z'],
    [1462449600.123, '2016-05-05T12:00:00.123Z'],
    [1.005, '1970-01-01T00:00:01.005Z'],
    [-1.5, '1969-12-31T23:59:58.500Z'],
    [253_402_300_799, '9999-12-31T23:59:59.000Z'],
  ])('%d is %s', (seconds, expected) => {
    expect(iso(seconds)).toBe(expected);
  });

  test.each([1_462_449_600_000, -1_462_449_600_000, 253_402_300_800, Number.MAX_VALUE])(
    'that are rather milliseconds are refused with a hint: %d',
    (value) => {
      expect(issuesIn(Timestamp, value)).toMatchObject([
        { code: 'malformed', hint: 'This looks like milliseconds; divide by 1000.' },
      ]);
    },
  );

  test('that are no number are refused without that hint', () => {
    const [issue] = issuesIn(Timestamp, Number.NaN);
    expect(issue).toMatchObject({ code: 'malformed', received: 'NaN (a number)' });
    expect(issue).not.toHaveProperty('hint');
  });
});

describe('ISO 8601 with an offset', () => {
  test.each([
    ['2016-05-05T12:00:00Z', '2016-05-05T12:00:00.000Z'],
    ['2016-05-05T12:00:00.123Z', '2016-05-05T12:00:00.123Z'],
    ['2021-06-01T08:15:30.123456-07:00', '2021-06-01T15:15:30.123Z'],
    ['2021-06-01T08:15:30+05:30', '2021-06-01T02:45:30.000Z'],
    ['2021-06-01T08:15:30+0530', '2021-06-01T02:45:30.000Z'],
    ['2021-06-01T08:15:30-0000', '2021-06-01T08:15:30.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29T23:59:59+00:00', '2000-02-29T23:59:59.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each([
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2024-04-31T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-00-10T00:00:00Z',
    '2024-01-00T00:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T23:60:00Z',
    '2024-01-01T23:59:60Z',
    '2024-01-01T00:00:00',
    '2024-01-01T00:00:00+25:00',
    '2024-01-01',
    '2024-01-01 00:00:00Z',
    '2024-01-01T00:00:00Z\n',
    ' 2024-01-01T00:00:00Z',
    '+002024-01-01T00:00:00Z',
    'Thu, 05 May 2016 12:00:00 GMT',
    '1462449600',
    '',
  ])('%j is refused', (text) => {
    expect(Timestamp.is(text)).toBe(false);
    expect(issuesIn(Timestamp, text)).toMatchObject([
      { code: 'malformed', expected: 'a Date, seconds since 1970, or ISO 8601 with an offset (Timestamp)' },
    ]);
  });
});

test.each([
  ['null', null],
  ['true', true],
  ['a BigInt', 1462449600n],
  ['a list', [0]],
  ['an object', { getTime: () => 0 }],
  ['what only inherits from Date', Object.create(Date.prototype)],
])('%s is no timestamp', (_, value) => {
  expect(Timestamp.is(value)).toBe(false);
  expect(issuesIn(Timestamp, value)).toHaveLength(1);
});

test('nothing is said of what is a timestamp', () => {
  expect([0, new Date(0), '2024-01-01T00:00:00Z'].map((value) => check(Timestamp, value))).toEqual([[], [], []]);
});

test('a text of digits is not taken for milliseconds', () => {
  expect(issuesIn(Timestamp, '1462449600000')[0]).not.toHaveProperty('hint');
});

test('nothing is a missing timestamp', () => {
  expect(issuesIn(Timestamp, undefined)).toMatchObject([{ code: 'missing' }]);
});
