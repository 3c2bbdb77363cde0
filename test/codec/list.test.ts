import { describe, expect, test } from 'vitest';
import { check, Integer, list, strict, Text, Timestamp } from '../../src/codec/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { Disk } from '../support/machine.js';
import { rightOf } from '../support/sides.js';

describe('a list', () => {
  test('is answered as it came where nothing needs changing', () => {
    const names = ['a', 'b'];
    expect(rightOf(list(Text).decode(names))).toBe(names);
    expect(list(Text).is([])).toBe(true);
  });

  test('is replaced where an element is, and the elements that need no change are shared', () => {
    const given = deepFreeze([{ size: 1 }, { size: 2, kind: null }]);
    const decoded = rightOf(list(Disk).decode(given));
    expect(decoded).toStrictEqual([{ size: 1 }, { size: 2 }]);
    expect(decoded[0]).toBe(given[0]);
    expect(list(Disk).is(given)).toBe(false);
  });

  test('names every element that is wrong by its index', () => {
    expect(pathsIn(list(Disk), [{ size: 1 }, null, { size: '3' }, 4])).toEqual(['[1]', '[2].size', '[3]']);
  });

  test('of lists has an index for each level', () => {
    expect(pathsIn(list(list(Integer)), [[1], [2, 'x']])).toEqual(['[1][1]']);
  });

  test('does not advise to leave out a member where an element is null', () => {
    const [issue] = issuesIn(list(Text), ['a', null]);
    expect(issue).toMatchObject({ path: '[1]', code: 'wrong-type', received: 'null' });
    expect(issue?.hint ?? '').not.toMatch(/leave the member out/i);
  });

  test('may not have holes', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what this test is about
    expect(issuesIn(list(Text), ['a', , 'c'])).toMatchObject([{ path: '[1]', code: 'missing' }]);
  });

  test.each([
    ['null', null, 'null'],
    ['an object', {}, 'an object'],
    ['a text', 'ab', 'a string'],
    ['a set', new Set(['a']), 'an object'],
    ['a typed array', new Uint8Array(2), 'an object'],
    ['what only looks like a list', { length: 1, 0: 'a' }, 'an object'],
  ])('is not %s', (_, value, received) => {
    expect(issuesIn(list(Text), value)).toMatchObject([
      { path: '', code: 'wrong-type', message: `Expected a list of string, got ${received}` },
    ]);
  });

  test('that is absent is missing', () => {
    expect(issuesIn(list(Text), undefined)).toMatchObject([{ code: 'missing' }]);
  });

  test('of another realm is a list', () => {
    expect(rightOf(list(Timestamp).decode(JSON.parse('[0]')))).toEqual([new Date(0)]);
  });
});

describe('how long a list may be', () => {
  const Pair = list(Text, { min: 2, max: 2, source: 'SDK', rule: 'pair-length', hint: 'Two.' });
  const Few = list(Text, { max: 1, source: 'SDK', rule: 'few' });
  const Some = list(Text, { min: 1, source: 'SDK', rule: 'some' });
  const Guess = list(Text, { max: 1, source: 'INF', rule: 'guess' });

  test('is no matter in a response', () => {
    expect(Pair.is(['a'])).toBe(true);
  });

  test.each([[['a']], [['a', 'b', 'c']]])('counts in a request: not %j', (value) => {
    expect(issuesIn(strict(Pair), value)).toEqual([
      {
        path: '',
        code: 'out-of-range',
        message: `Expected 2 to 2 elements, got ${value.length}`,
        expected: '2 to 2 elements',
        received: `${value.length} elements`,
        rule: 'pair-length',
        hint: 'Two.',
        severity: 'error',
      },
    ]);
  });

  test('is told without a hint where there is none', () => {
    expect(issuesIn(strict(Few), ['a', 'b'])[0]).not.toHaveProperty('hint');
  });

  test('includes both ends', () => {
    expect(strict(Pair).is(['a', 'b'])).toBe(true);
    expect([strict(Few).is([]), strict(Few).is(['a']), strict(Few).is(['a', 'b'])]).toEqual([true, true, false]);
    expect([strict(Some).is([]), strict(Some).is(['a'])]).toEqual([false, true]);
  });

  test('is told as far as it is limited', () => {
    expect(issuesIn(strict(Few), ['a', 'b'])[0]?.message).toBe('Expected at most 1 elements, got 2');
    expect(issuesIn(strict(Some), [])[0]?.message).toBe('Expected at least 1 elements, got 0');
  });

  test('is told beside what is wrong with the elements', () => {
    expect(pathsIn(strict(Few), ['a', 1, 2])).toEqual(['', '[1]', '[2]']);
  });

  test('is switched off by the id of its rule', () => {
    expect(strict(Pair, { disable: ['pair-length'] }).is(['a'])).toBe(true);
    expect(strict(Pair, { disable: ['few'] }).is(['a'])).toBe(false);
    expect(check(Guess, ['a', 'b'], { disable: ['guess'] })).toEqual([]);
  });

  test('only warns where its source is weak', () => {
    expect(strict(Guess).is(['a', 'b'])).toBe(true);
    expect(check(Guess, ['a', 'b'])).toMatchObject([{ code: 'out-of-range', rule: 'guess', severity: 'warning' }]);
  });
});
