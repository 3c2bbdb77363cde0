import { describe, expect, test } from 'vitest';
import { closest } from '../../src/codec/suggest.js';

const members = ['desiredCount', 'serviceName', 'cluster', 'role', 'tags'];

describe('the closest name', () => {
  test.each([
    ['desiredcount', 'desiredCount'],
    ['desirdCount', 'desiredCount'],
    ['desiredCounts', 'desiredCount'],
    ['serviceNmae', 'serviceName'],
    ['CLUSTER', 'cluster'],
    ['clutser', 'cluster'],
    ['rol', 'role'],
    ['tag', 'tags'],
    ['roel', 'role'],
    ['dsiredCoutns', 'desiredCount'],
    ['sevriecName', 'serviceName'],
  ])('to %s is %s', (word, expected) => {
    expect(closest(word, members)).toBe(expected);
  });

  test.each([
    'completelyDifferent',
    'roll5',
    'serviceConnect',
    'x',
    'rloe5',
    'orel',
    'tga5',
    'healthCheckGracePeriodSeconds',
    'a'.repeat(10_000),
  ])('is none where nothing is near', (word) => {
    expect(closest(word, members)).toBeUndefined();
  });

  test('is the nearest of several, and of equally near ones the first', () => {
    expect(closest('memory', ['memoryReservation', 'memori', 'memory2'])).toBe('memori');
    expect(closest('port', ['ports', 'sport'])).toBe('ports');
  });

  test.each([
    ['ab', 'xa'],
    ['ab', 'bx'],
    ['arm64', 'amd64'],
  ])('of %s is not %s, as two edits are too many for a short word', (word, candidate) => {
    expect(closest(word, [candidate])).toBeUndefined();
  });

  test('of a word of six letters may be two edits away', () => {
    expect(closest('memroi', ['memory'])).toBe('memory');
  });

  test('is looked for up to eighty characters', () => {
    const name = 'x'.repeat(80);
    expect(closest(name, [`${name}y`])).toBe(`${name}y`);
    expect(closest(`${name}y`, [name])).toBeUndefined();
  });

  test('is none where there are no candidates', () => {
    expect(closest('role', [])).toBeUndefined();
  });
});
