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
  ])('to %s is %s', (word, expected) => {
    expect(closest(word, members)).toBe(expected);
  });

  test.each([
    'completelyDifferent',
    'roll5',
    'serviceConnect',
    'x',
    'healthCheckGracePeriodSeconds',
    'a'.repeat(10_000),
  ])('is none where nothing is near', (word) => {
    expect(closest(word, members)).toBeUndefined();
  });

  test('is the nearest of several, and of equally near ones the first', () => {
    expect(closest('memory', ['memoryReservation', 'memori', 'memory2'])).toBe('memori');
    expect(closest('port', ['ports', 'sport'])).toBe('ports');
  });

  test('is none where there are no candidates', () => {
    expect(closest('role', [])).toBeUndefined();
  });
});
