import { describe, expect, test } from 'vitest';
import { check, Integer, integer, list, map, strict } from '../../src/codec/index.js';
import type { IssueError } from '../../src/codec/issue.js';
import { issuesIn } from '../support/issues-in.js';
import { Machine } from '../support/machine.js';
import { leftOf } from '../support/sides.js';

describe('a value with more problems than anybody reads', () => {
  test.each([
    ['a list', list(Integer), Array.from({ length: 5000 }, String)],
    ['a map', map(Integer), Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, 'x']))],
    [
      'a structure with unknown members',
      strict(Machine),
      Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, 'x'])),
    ],
  ])('as %s has the first thousand listed, and is told that more follow', (_, codec, value) => {
    const issues = issuesIn(codec, value);
    expect(issues).toHaveLength(1001);
    expect(issues.filter(({ code }) => code === 'too-many')).toEqual([
      {
        path: '',
        code: 'too-many',
        message: 'More problems follow; the first 1000 are listed',
        expected: 'fewer problems',
        received: 'more',
        severity: 'error',
      },
    ]);
  });

  test('has all of them listed as long as they are fewer', () => {
    const issues = issuesIn(list(Integer), Array.from({ length: 999 }, String));
    expect(issues).toHaveLength(999);
    expect(issues.at(-1)?.path).toBe('[998]');
  });
});

test('a thousand warnings do not make an error of a value that is right', () => {
  const Guess = integer<number>('Guess', { max: 1, form: 'a guess', source: 'INF' });
  const value = Array.from({ length: 1500 }, () => 2);
  expect(strict(list(Guess)).is(value)).toBe(true);
  expect(check(list(Guess), value).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(check(list(Guess), value)).toHaveLength(1001);
});

test('a warning is told of a part that is refused for nothing', () => {
  const Guess = integer<number>('Guess', { max: 1, form: 'a guess', source: 'INF' });
  expect(check(list(Guess), [1, 2])).toMatchObject([{ path: '[1]', severity: 'warning' }]);
  expect(check(list(list(Guess)), [[1], [2]])).toMatchObject([{ path: '[1][0]', severity: 'warning' }]);
  expect(check(map(Guess), { a: 2 })).toMatchObject([{ path: 'a', severity: 'warning' }]);
});

test('the notice that more follow stands for no value and no place', () => {
  const errors = leftOf(list(Integer).decode(Array.from({ length: 1001 }, String)));
  expect(errors.at(-1)?.context.map(({ key }) => key)).toEqual(['']);
  expect((errors.at(-1) as IssueError | undefined)?.steps).toEqual([]);
});

test('a thousand warnings do not hide an error', () => {
  const Guess = integer<number>('Guess', { max: 1, form: 'a guess', source: 'INF' });
  const value = [...Array.from({ length: 1500 }, () => 2), 'wrong'];
  expect(issuesIn(strict(list(Guess)), value).map(({ path }) => path)).toEqual(['[1500]']);
});
