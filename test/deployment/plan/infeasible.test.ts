import { describe, expect, it } from 'vitest';
import type { PlanRolloutInput } from '../../../src/deployment/plan/rollout-input.js';
import { infeasible, percents, told } from './told.js';

const nearestOf = (input: PlanRolloutInput) =>
  infeasible(input).nearest.map(({ change, minimumHealthyPercent, maximumPercent, additionalRoom }) => {
    const room = additionalRoom === 0 ? '' : ` and room for ${additionalRoom} more`;
    return `${change}: ${minimumHealthyPercent}/${maximumPercent}${room}`;
  });

describe('bounds that leave no room', () => {
  it('of 3 at 100/125 come from rounding down', () => {
    const plan = infeasible({ desiredCount: 3, ...percents(100, 125) });
    expect(plan).toEqual({
      _tag: 'Infeasible',
      desiredCount: 3,
      bounds: { minimumHealthy: 3, maximum: 3 },
      reason: 'no-room',
      explanation:
        '125 percent of 3 tasks is 3.75, rounded down to 3, and 3 are there, so none may start. ' +
        '100 percent of 3 tasks is 3, and 3 are healthy, so none may stop.',
      rounding: {
        minimumHealthy: { percent: 100, exact: 3, tasks: 3 },
        maximum: { percent: 125, exact: 3.75, tasks: 3 },
      },
      steps: [],
      moments: [
        {
          at: 0,
          old: { pending: 0, unhealthy: 0, healthy: 3 },
          current: { pending: 0, unhealthy: 0, healthy: 0 },
          stopping: 0,
        },
      ],
      nearest: [
        { change: 'minimumHealthyPercent', minimumHealthyPercent: 66, maximumPercent: 125, additionalRoom: 0 },
        { change: 'maximumPercent', minimumHealthyPercent: 100, maximumPercent: 134, additionalRoom: 0 },
      ],
    });
  });

  it('of 1 at 50/100 come from rounding up', () => {
    const plan = infeasible({ desiredCount: 1, ...percents(50, 100) });
    expect(plan.explanation).toBe(
      '100 percent of 1 task is 1, and 1 is there, so none may start. ' +
        '50 percent of 1 task is 0.5, rounded up to 1, and 1 is healthy, so none may stop.',
    );
    expect(plan.rounding.minimumHealthy).toEqual({ percent: 50, exact: 0.5, tasks: 1 });
    expect(nearestOf({ desiredCount: 1, ...percents(50, 100) })).toEqual([
      'minimumHealthyPercent: 0/100',
      'maximumPercent: 50/200',
    ]);
  });

  it('of 2 at 75/100', () => {
    expect(nearestOf({ desiredCount: 2, ...percents(75, 100) })).toEqual([
      'minimumHealthyPercent: 50/100',
      'maximumPercent: 75/150',
    ]);
  });

  it('at 100/100 are what CreateService was seen to refuse', () => {
    const plan = infeasible({ desiredCount: 4, ...percents(100, 100) });
    expect(plan.reason).toBe('no-room');
    expect(plan.explanation).toBe(
      '100 percent of 4 tasks is 4, and 4 are there, so none may start. ' +
        '100 percent of 4 tasks is 4, and 4 are healthy, so none may stop. ' +
        'CreateService was seen to refuse 100 percent for both.',
    );
    expect(nearestOf({ desiredCount: 4, ...percents(100, 100) })).toEqual([
      'minimumHealthyPercent: 75/100',
      'maximumPercent: 100/125',
    ]);
  });

  it('let happen what they can first', () => {
    const scaledIn = infeasible({ desiredCount: 4, ...percents(100, 100), tasks: { old: { healthy: 10 } } });
    expect(told(scaledIn)).toEqual(['0: stop 6 old', '0: until 5 for 6 stopped']);
    const scaledOut = infeasible({ desiredCount: 4, ...percents(100, 100), tasks: { old: { healthy: 3 } } });
    expect(told(scaledOut)).toEqual(['0: start 1', '0: until 15 for 1 running', '15: until 55 for 1 healthy']);
    expect(scaledOut.explanation).toMatch(/^100 percent of 4 tasks is 4, and 4 are there/);
  });

  it('above 100 percent at the minimum never let the last old tasks go', () => {
    const plan = infeasible({ desiredCount: 10, ...percents(101, 200) });
    expect(plan.moments.at(-1)).toMatchObject({ old: { healthy: 1 }, current: { healthy: 10 } });
    expect(plan.explanation).toBe(
      '101 percent of 10 tasks is 10.1, rounded up to 11, and 11 are healthy, so none may stop.',
    );
    expect(nearestOf({ desiredCount: 10, ...percents(101, 200) })).toEqual(['minimumHealthyPercent: 100/200']);
  });

  it('below 100 percent at the maximum never let the last new task start', () => {
    const input = { desiredCount: 10, ...percents(50, 99) };
    expect(infeasible(input).explanation).toBe(
      '99 percent of 10 tasks is 9.9, rounded down to 9, and 9 are there, so none may start.',
    );
    expect(nearestOf(input)).toEqual(['maximumPercent: 50/100']);
  });

  it('have nothing nearest where one change alone is not enough', () => {
    expect(nearestOf({ desiredCount: 10, ...percents(101, 99) })).toEqual([]);
  });

  it('tell the percentages that hold by default', () => {
    const { rounding } = infeasible({ desiredCount: 3, deploymentConfiguration: { maximumPercent: 100 } });
    expect([rounding.minimumHealthy.percent, rounding.maximum.percent]).toEqual([100, 100]);
    const daemon = infeasible({
      desiredCount: 3,
      schedulingStrategy: 'DAEMON',
      deploymentConfiguration: { minimumHealthyPercent: 100 },
    });
    expect(daemon.rounding.maximum).toEqual({ percent: 100, exact: 3, tasks: 3 });
  });
});

describe('capacity that is not enough', () => {
  const none = [{ name: 'a', room: 0 }];

  it('needs one more place, or a lower minimum', () => {
    const plan = infeasible({ desiredCount: 4, capacity: none });
    expect(plan.reason).toBe('no-capacity');
    expect(plan.explanation).toBe(
      '4 new tasks are missing, and no place has room for another. ' +
        '100 percent of 4 tasks is 4, and 4 are healthy, so none may stop.',
    );
    expect(plan.steps).toEqual([]);
    expect(nearestOf({ desiredCount: 4, capacity: none })).toEqual([
      'minimumHealthyPercent: 75/200',
      'room: 100/200 and room for 1 more',
    ]);
  });

  it('cannot be made up for by a lower minimum where a service grows', () => {
    const input = { desiredCount: 10, tasks: { current: { healthy: 4 } }, capacity: [{ name: 'a', room: 3 }] };
    expect(infeasible(input).explanation).toBe(
      '3 new tasks are missing, and no place has room for another. No old task is left that could make room.',
    );
    expect(told(infeasible(input))[0]).toBe('0: start 3 (a 3)');
    expect(nearestOf(input)).toEqual(['room: 100/200 and room for 3 more']);
  });

  it('is not what keeps a rollout that the bounds alone keep', () => {
    const input = { desiredCount: 3, ...percents(100, 125), capacity: none };
    expect(infeasible(input).reason).toBe('no-room');
    expect(nearestOf(input)).toEqual(['minimumHealthyPercent: 66/125']);
  });

  it('is not made by tasks that run elsewhere', () => {
    const elsewhere = { desiredCount: 4, ...percents(0, 100), capacity: [{ name: 'a', room: 1, old: 2 }] };
    expect(infeasible(elsewhere).explanation).toBe(
      '1 new task is missing, and no place has room for another. No old task is left that could make room.',
    );
    expect(nearestOf(elsewhere)).toEqual(['room: 0/100 and room for 1 more']);
  });

  it('is what an empty list means', () => {
    expect(infeasible({ desiredCount: 2, ...percents(0, 100), capacity: [] }).reason).toBe('no-capacity');
  });

  it('has nothing nearest where the bounds are in the way next', () => {
    const tasks = { old: { healthy: 2 }, current: { healthy: 2 } };
    const input = { desiredCount: 6, ...percents(100, 100), tasks, capacity: [{ name: 'a', room: 1 }] };
    expect(infeasible(input).reason).toBe('no-capacity');
    expect(nearestOf(input)).toEqual([]);
  });
});
