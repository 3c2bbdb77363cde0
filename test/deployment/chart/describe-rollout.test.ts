import { describe, expect, test } from 'vitest';
import { describeRollout } from '../../../src/deployment/chart/describe-rollout.js';
import { BEGUN, BESIDE, CROWDED, HALVES, IDLE, LARGE, moment } from './rollouts.js';

describe('the description of a rollout', () => {
  test('says from what to what it goes, how long it takes, and how far it moves within the bounds', () => {
    expect(describeRollout(HALVES)).toBe(
      'From 4 old tasks to 4 new ones in 3 min 20 s: at least 2 healthy, at most 4 tasks; 4 are desired. ' +
        'This keeps to the minimum of 2 healthy tasks and the maximum of 4 tasks.',
    );
    expect(describeRollout(LARGE)).toBe(
      'From 5000 old tasks to 5000 new ones in 1 h 40 min: at least 4500 healthy, at most 5000 tasks; ' +
        '5000 are desired. This keeps to the minimum of 4500 healthy tasks and the maximum of 5000 tasks.',
    );
  });

  test('speaks of one task as of one, and does not count what is stopping', () => {
    expect(describeRollout(BESIDE)).toBe(
      'From 1 old task to 1 new one in 1 min 30 s: at least 1 healthy, at most 2 tasks; 1 is desired. ' +
        'This keeps to the minimum of 1 healthy task and the maximum of 2 tasks.',
    );
  });

  test('says which bounds are broken', () => {
    expect(describeRollout(CROWDED)).toBe(
      'From 5 old tasks to 2 new ones in 2 h: at least 1 healthy, at most 5 tasks; 2 are desired. ' +
        'This falls below the minimum of 2 healthy tasks and exceeds the maximum of 3 tasks.',
    );
    expect(describeRollout({ ...CROWDED, bounds: { minimumHealthy: 1, maximum: 3 } })).toContain(
      '. This exceeds the maximum of 3 tasks.',
    );
    expect(describeRollout({ ...CROWDED, bounds: { minimumHealthy: 2, maximum: 5 } })).toContain(
      '. This falls below the minimum of 2 healthy tasks.',
    );
  });

  test('tells one moment as one', () => {
    expect(describeRollout(BEGUN)).toBe(
      '3 old tasks: 3 healthy; 3 are desired. ' +
        'This keeps to the minimum of 3 healthy tasks and the maximum of 6 tasks.',
    );
    expect(describeRollout(IDLE)).toBe(
      'No tasks: 0 healthy; 0 are desired. ' +
        'This keeps to the minimum of 0 healthy tasks and the maximum of 0 tasks.',
    );
  });

  test('tells mixtures, and what begins or ends with nothing', () => {
    const course = (...moments: Parameters<typeof moment>[1][]) =>
      describeRollout({ ...BESIDE, moments: moments.map((tasks, index) => moment(index, tasks)) }).split(' in ')[0];
    expect(course({ old: 2, pending: 1 }, { oldUnhealthy: 1, current: 2 })).toBe(
      'From 2 old and 1 new task to 1 old and 2 new ones',
    );
    expect(course({}, { pending: 1 })).toBe('From no tasks to 1 new one');
    expect(course({ old: 2 }, { stopping: 2 })).toBe('From 2 old tasks to none');
  });

  test('takes a rollout without moments for one without tasks', () => {
    expect(describeRollout({ ...IDLE, moments: [] })).toBe(describeRollout(IDLE));
  });
});
