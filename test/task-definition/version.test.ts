import { describe, expect, it } from 'vitest';
import { isBefore, type Version, versionOf } from '../../src/task-definition/version.js';

describe('a version', () => {
  it.each([
    ['1.86.2', [1, 86, 2]],
    ['v1.0.0', [1, 0, 0]],
    ['1.44', [1, 44, 0]],
  ])('is read from %s', (text, version) => {
    expect(versionOf(text)).toEqual(version);
  });

  it.each([undefined, '', '1', 'latest', '1.x', '1.2.3.4', ' 1.2.3', '1.2.3-rc', `1.${'9'.repeat(400)}`])(
    'is not read from %s',
    (text) => {
      expect(versionOf(text)).toBeUndefined();
    },
  );

  it('is older where its first number that differs is lower', () => {
    const sorted: readonly Version[] = [
      [0, 9, 9],
      [1, 1, 9],
      [1, 2, 0],
      [1, 2, 1],
      [1, 10, 0],
      [2, 0, 0],
    ];
    for (const [i, one] of sorted.entries()) {
      for (const [j, other] of sorted.entries()) expect(isBefore(one, other)).toBe(i < j);
    }
  });
});
