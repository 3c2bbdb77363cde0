/**
 * Rollouts to draw.
 *
 * @module
 */
import type { Rollout, RolloutMoment } from '../../../src/deployment/rollout.js';

/** What of a moment is not 0. */
export interface Tasks {
  readonly old?: number;
  readonly oldUnhealthy?: number;
  readonly current?: number;
  readonly currentUnhealthy?: number;
  readonly pending?: number;
  readonly stopping?: number;
}

/** A moment some seconds after the beginning. */
export function moment(seconds: number, tasks: Tasks): RolloutMoment {
  const { old = 0, oldUnhealthy = 0, current = 0, currentUnhealthy = 0, pending = 0, stopping = 0 } = tasks;
  return {
    at: seconds * 1_000,
    old: { pending: 0, unhealthy: oldUnhealthy, healthy: old },
    current: { pending, unhealthy: currentUnhealthy, healthy: current },
    stopping,
  };
}

/** Four tasks in two halves, within 50 and 100 percent. */
export const HALVES: Rollout = {
  desiredCount: 4,
  bounds: { minimumHealthy: 2, maximum: 4 },
  moments: [
    moment(0, { old: 4 }),
    moment(10, { old: 2, stopping: 2 }),
    moment(20, { old: 2, pending: 2, stopping: 2 }),
    moment(40, { old: 2, currentUnhealthy: 2 }),
    moment(100, { old: 2, current: 2 }),
    moment(110, { current: 2, stopping: 2 }),
    moment(120, { current: 2, pending: 2 }),
    moment(200, { current: 4 }),
  ],
};

/** One task beside another. */
export const BESIDE: Rollout = {
  desiredCount: 1,
  bounds: { minimumHealthy: 1, maximum: 2 },
  moments: [
    moment(0, { old: 1 }),
    moment(10, { old: 1, pending: 1 }),
    moment(50, { old: 1, current: 1 }),
    moment(60, { current: 1, stopping: 1 }),
    moment(90, { current: 1 }),
  ],
};

/** More tasks than the maximum, as after a scale-in, of which one fails meanwhile. */
export const CROWDED: Rollout = {
  desiredCount: 2,
  bounds: { minimumHealthy: 2, maximum: 3 },
  moments: [
    moment(0, { old: 5 }),
    moment(60, { old: 1, oldUnhealthy: 1, stopping: 3 }),
    moment(90, { old: 1, oldUnhealthy: 1, pending: 1 }),
    moment(7_200, { current: 2 }),
  ],
};

/** A rollout that has only begun. */
export const BEGUN: Rollout = {
  desiredCount: 3,
  bounds: { minimumHealthy: 3, maximum: 6 },
  moments: [moment(0, { old: 3 })],
};

/** A service that runs nothing. */
export const IDLE: Rollout = {
  desiredCount: 0,
  bounds: { minimumHealthy: 0, maximum: 0 },
  moments: [moment(0, {})],
};

/** Five thousand tasks, five hundred at a time. */
export const LARGE: Rollout = {
  desiredCount: 5_000,
  bounds: { minimumHealthy: 4_500, maximum: 5_000 },
  moments: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((batch) => [
    moment(600 * batch, { old: 5_000 - 500 * batch, current: 500 * batch }),
    moment(600 * batch + 10, { old: 4_500 - 500 * batch, current: 500 * batch, pending: 500 }),
    ...(batch === 9 ? [moment(6_000, { current: 5_000 })] : []),
  ]),
};

/** Ten thousand moments, each unlike the one before it. */
export const RESTLESS: Rollout = {
  desiredCount: 90,
  bounds: { minimumHealthy: 60, maximum: 200 },
  moments: Array.from({ length: 10_000 }, (_, index) => {
    const count = (factor: number, most: number) => (index * index * factor + index * 7) % most;
    return moment(index * 1.3, {
      old: count(3, 53),
      oldUnhealthy: count(5, 19),
      current: count(11, 59),
      currentUnhealthy: count(13, 17),
      pending: count(17, 23),
      stopping: count(19, 29),
    });
  }),
};
