import { expect, it } from 'vitest';
import { strict } from '../../../src/codec/index.js';
import { Duration, milliseconds } from '../../../src/local/time/duration.js';
import { issuesIn } from '../../support/issues-in.js';

it.each([
  [0, 0],
  [250, 250],
  [0.5, 0.5],
  [1e21, 1e21],
  ['500ms', 500],
  ['30s', 30_000],
  ['5m', 300_000],
  ['1.5h', 5_400_000],
  ['2d', 172_800_000],
  ['0s', 0],
] as const)('%s is %d milliseconds', (duration, expected) => {
  expect(milliseconds(duration)).toBe(expected);
  expect(strict(Duration).decode(duration)).toEqual({ _tag: 'Right', right: duration });
});

it.each([
  '',
  '30',
  's',
  '30 s',
  '-5s',
  '1e3s',
  '5w',
  '5S',
  '1.s',
  '٣s',
  `${'9'.repeat(400)}s`,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  {},
])('refuses %j', (duration) => {
  expect(() => milliseconds(duration as never)).toThrow(RangeError);
  expect(strict(Duration).is(duration)).toBe(false);
});

it('says what it was given', () => {
  expect(() => milliseconds('half an hour' as never)).toThrow('got "half an hour"');
});

it('says the same as a codec', () => {
  expect(issuesIn(strict(Duration), 'half an hour')).toMatchObject([
    {
      code: 'wrong-type',
      expected: 'a duration such as 30s, 5m or a number of milliseconds',
      received: '"half an hour" (a string)',
    },
  ]);
});
