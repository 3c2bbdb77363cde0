import { describe, expect, it } from 'vitest';
import {
  fewest,
  type OracleRules,
  type OracleTask,
  oracleMaximum,
  oracleMinimum,
  oracleTasks,
  replay,
} from './rollout-oracle.js';

/** Everything takes one turn. */
const EVEN = { startUp: 0, healthyAfter: 1, drain: 1 };

const OLD: OracleTask = { of: 'old', is: 'healthy', placed: true };
const NEW: OracleTask = { of: 'new', is: 'healthy', placed: true };

const rules = (
  desiredCount: number,
  [minimum, maximum]: readonly [number, number],
  more: Partial<OracleRules> = {},
) => ({
  desiredCount,
  minimumHealthyPercent: minimum,
  maximumPercent: maximum,
  countStopping: false,
  places: Number.POSITIVE_INFINITY,
  ...more,
});

const judged = (tasks: readonly OracleTask[], given: OracleRules) => ({
  fewest: fewest('waves', tasks, given),
  turns: fewest('turns', tasks, given),
  ...replay(tasks, given, EVEN),
});

describe('the bounds of the oracle', () => {
  it.each([
    { desiredCount: 4, percents: [50, 200] as const, minimum: 2, maximum: 8 },
    { desiredCount: 2, percents: [75, 100] as const, minimum: 2, maximum: 2 },
    { desiredCount: 3, percents: [0, 125] as const, minimum: 0, maximum: 3 },
    { desiredCount: 7, percents: [57, 129] as const, minimum: 4, maximum: 9 },
    { desiredCount: 0, percents: [100, 200] as const, minimum: 0, maximum: 0 },
  ])('$desiredCount at $percents is $minimum to $maximum', ({ desiredCount, percents, minimum, maximum }) => {
    expect(oracleMinimum(rules(desiredCount, percents))).toBe(minimum);
    expect(oracleMaximum(rules(desiredCount, percents))).toBe(maximum);
  });
});

describe('the oracle on a service at rest', () => {
  it.each([
    { desiredCount: 4, percents: [50, 100] as const, fewest: 2, peak: 4, trough: 2, duration: 2 },
    { desiredCount: 4, percents: [100, 200] as const, fewest: 1, peak: 8, trough: 4, duration: 2 },
    { desiredCount: 4, percents: [50, 200] as const, fewest: 1, peak: 8, trough: 2, duration: 2 },
    { desiredCount: 1, percents: [100, 200] as const, fewest: 1, peak: 2, trough: 1, duration: 2 },
    { desiredCount: 5, percents: [0, 100] as const, fewest: 1, peak: 5, trough: 0, duration: 1 },
    { desiredCount: 10, percents: [75, 110] as const, fewest: 4, peak: 11, trough: 8, duration: 4 },
    { desiredCount: 0, percents: [100, 200] as const, fewest: 0, peak: 0, trough: 0, duration: 0 },
  ])('$desiredCount at $percents takes $fewest waves', ({ desiredCount, percents, ...expected }) => {
    expect(judged(oracleTasks(desiredCount, OLD), rules(desiredCount, percents))).toMatchObject({
      ...expected,
      waves: expected.fewest,
      turns: expected.duration,
    });
  });

  it.each([
    { desiredCount: 1, percents: [50, 100] as const },
    { desiredCount: 3, percents: [100, 125] as const },
    { desiredCount: 2, percents: [75, 100] as const },
    { desiredCount: 4, percents: [100, 100] as const },
  ])('$desiredCount at $percents goes nowhere', ({ desiredCount, percents }) => {
    expect(judged(oracleTasks(desiredCount, OLD), rules(desiredCount, percents))).toMatchObject({
      fewest: undefined,
      turns: undefined,
      peak: desiredCount,
      trough: desiredCount,
      waves: 0,
      duration: undefined,
    });
  });
});

describe('the oracle on a service that is scaled, or in the midst of a rollout', () => {
  it('stops everything where nothing is desired', () => {
    expect(judged(oracleTasks(3, OLD), rules(0, [100, 200]))).toMatchObject({
      fewest: 0,
      waves: 0,
      peak: 3,
      trough: 0,
    });
  });

  it('cannot scale and replace where there is no room between the bounds', () => {
    expect(judged(oracleTasks(2, OLD), rules(4, [100, 100]))).toMatchObject({ fewest: undefined, waves: 1, peak: 4 });
    expect(judged(oracleTasks(4, OLD), rules(2, [100, 100]))).toMatchObject({ fewest: undefined, waves: 0, trough: 2 });
  });

  it('stops new tasks that are too many', () => {
    expect(judged(oracleTasks(5, NEW), rules(2, [100, 100]))).toMatchObject({ fewest: 0, peak: 5, trough: 2 });
  });

  it('replaces old tasks that are not healthy though the bounds leave no room', () => {
    const tasks = [...oracleTasks(2, NEW), ...oracleTasks(1, { ...OLD, is: 'unhealthy' })];
    expect(judged(tasks, rules(3, [100, 100]))).toMatchObject({ fewest: 1, waves: 1, peak: 3, trough: 2 });
  });

  it('needs fewer waves where it waits for pending tasks instead of starting what it can', () => {
    const tasks = [...oracleTasks(4, OLD), ...oracleTasks(1, { ...NEW, is: 'pending' })];
    expect(judged(tasks, rules(4, [100, 175]))).toMatchObject({
      ...{ fewest: 1, waves: 2, turns: 3 },
      duration: 3,
    });
  });
});

describe('the oracle on a service without room to spare', () => {
  const tasks = oracleTasks(2, OLD);

  it('goes nowhere where no place is left and none may be given up', () => {
    expect(judged(tasks, rules(2, [100, 200], { places: 2 }))).toMatchObject({ fewest: undefined, peak: 2, trough: 2 });
  });

  it('uses the places that are given up once they are free', () => {
    expect(judged(tasks, rules(2, [50, 200], { places: 2 }))).toMatchObject({
      ...{ fewest: 2, waves: 2, peak: 2, trough: 1 },
      turns: 4,
      duration: 4,
    });
  });

  it('gets nothing from tasks that run elsewhere', () => {
    const elsewhere = oracleTasks(2, { ...OLD, placed: false });
    expect(judged(elsewhere, rules(2, [50, 200], { places: 1 }))).toMatchObject({ fewest: undefined });
    expect(judged(elsewhere, rules(2, [50, 200], { places: 2 }))).toMatchObject({ fewest: 1, duration: 2 });
  });

  it('waits for what is stopping where that counts', () => {
    const given = rules(10, [75, 110], { countStopping: true });
    expect(judged(oracleTasks(10, OLD), given)).toMatchObject({ fewest: 4, waves: 7, peak: 11, trough: 8 });
  });
});
