import { expect, test } from 'vitest';
import { spanText } from '../../../src/deployment/chart/span-text.js';

test.each([
  [0, '0 s'],
  [1, '1 ms'],
  [0.2, '1 ms'],
  [999, '999 ms'],
  [1_000, '1 s'],
  [1_499, '1 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [60_000, '1 min'],
  [200_000, '3 min 20 s'],
  [3_599_499, '59 min 59 s'],
  [3_599_500, '1 h'],
  [3_900_000, '1 h 5 min'],
  [23.75 * 3_600_000, '23 h 45 min'],
  [24 * 3_600_000 - 1, '1 d'],
  [51 * 3_600_000, '2 d 3 h'],
])('%d ms are %s', (span, text) => {
  expect(spanText(span)).toBe(text);
});
