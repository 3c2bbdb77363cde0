import { expect, it } from 'vitest';
import type { Service } from '../../src/model/service/service.js';
import { taskBounds, taskBoundsOf } from '../../src/scheduler/task-bounds.js';

const LARGEST_COUNT = 5_000;
const COUNTS = Array.from({ length: LARGEST_COUNT + 1 }, (_, count) => count);
const MINIMA = Array.from({ length: 101 }, (_, percent) => percent);
const MAXIMA = [100, 101, 107, 110, 115, 125, 129, 133, 150, 166, 175, 199, 200, 201, 250, 333, 1_000];

/** Whole-number division, which has no rounding errors: BigInt cuts off what is left over. */
function minimumByDivision(count: number, percent: number): number {
  return Number((BigInt(count) * BigInt(percent) + 99n) / 100n);
}

function maximumByDivision(count: number, percent: number): number {
  return Number((BigInt(count) * BigInt(percent)) / 100n);
}

it('taskBoundsOf is exact for every desired count to 5,000 and every pair of percentages', () => {
  const wrong: unknown[] = [];
  for (const desiredCount of COUNTS) {
    const maxima = MAXIMA.map((percent) => maximumByDivision(desiredCount, percent));
    for (const minimumHealthyPercent of MINIMA) {
      const minimum = minimumByDivision(desiredCount, minimumHealthyPercent);
      for (const [i, maximumPercent] of MAXIMA.entries()) {
        const deploymentConfiguration = { minimumHealthyPercent, maximumPercent };
        const bounds = taskBoundsOf({ desiredCount, deploymentConfiguration } as unknown as Service);
        if (bounds.minimumHealthy === minimum && bounds.maximum === maxima[i]) continue;
        wrong.push({ desiredCount, minimumHealthyPercent, maximumPercent, bounds });
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

it('taskBounds is exact for every desired count to 5,000, each percentage from 0 to 100, and each maximum', () => {
  const wrong: unknown[] = [];
  for (const desiredCount of COUNTS) {
    for (const minimumHealthyPercent of MINIMA) {
      const maximumPercent = MAXIMA[(desiredCount + minimumHealthyPercent) % MAXIMA.length] ?? 100;
      const result = taskBounds({ desiredCount, deploymentConfiguration: { minimumHealthyPercent, maximumPercent } });
      if (
        result._tag === 'Right' &&
        result.right.minimumHealthy === minimumByDivision(desiredCount, minimumHealthyPercent) &&
        result.right.maximum === maximumByDivision(desiredCount, maximumPercent)
      ) {
        continue;
      }
      wrong.push({ desiredCount, minimumHealthyPercent, maximumPercent, result });
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
