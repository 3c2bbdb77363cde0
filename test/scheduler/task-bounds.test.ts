import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/model/service/service.js';
import { type TaskBoundsInput, taskBounds, taskBoundsOf } from '../../src/scheduler/task-bounds.js';
import { hostileValues } from '../support/hostile-values.js';
import { leftOf, rightOf } from '../support/sides.js';

function percents(minimumHealthyPercent?: number, maximumPercent?: number) {
  return { deploymentConfiguration: { minimumHealthyPercent, maximumPercent } };
}

describe('taskBounds', () => {
  it.each([
    { desiredCount: 4, minimum: 50, maximum: 200, bounds: [2, 8] },
    { desiredCount: 3, minimum: 50, maximum: 125, bounds: [2, 3] },
    { desiredCount: 4, minimum: 50, maximum: 100, bounds: [2, 4] },
    { desiredCount: 2, minimum: 75, maximum: 200, bounds: [2, 4] },
    { desiredCount: 4, minimum: 100, maximum: 200, bounds: [4, 8] },
    { desiredCount: 3, minimum: 100, maximum: 125, bounds: [3, 3] },
    { desiredCount: 1, minimum: 50, maximum: 100, bounds: [1, 1] },
    { desiredCount: 1, minimum: 100, maximum: 200, bounds: [1, 2] },
    { desiredCount: 0, minimum: 100, maximum: 200, bounds: [0, 0] },
    { desiredCount: 10, minimum: 0, maximum: 100, bounds: [0, 10] },
    { desiredCount: 100, minimum: 7, maximum: 115, bounds: [7, 115] },
    { desiredCount: 4, minimum: 100, maximum: 100, bounds: [4, 4] },
  ])(
    'keeps a desired count of $desiredCount at $minimum and $maximum percent within $bounds',
    ({ desiredCount, minimum, maximum, bounds: [minimumHealthy, most] }) => {
      const result = taskBounds({ desiredCount, ...percents(minimum, maximum) });
      expect(result).toEqual({ _tag: 'Right', right: { minimumHealthy, maximum: most } });
    },
  );

  it.each<{ what: string; input: Omit<TaskBoundsInput, 'desiredCount'>; bounds: [number, number] }>([
    { what: 'a service without settings', input: {}, bounds: [10, 20] },
    { what: 'a replica service', input: { schedulingStrategy: 'REPLICA' }, bounds: [10, 20] },
    { what: 'a daemon service', input: { schedulingStrategy: 'DAEMON' }, bounds: [0, 10] },
    { what: 'the ECS controller', input: { deploymentController: { type: 'ECS' } }, bounds: [10, 20] },
    {
      what: 'CodeDeploy on instances',
      input: { deploymentController: { type: 'CODE_DEPLOY' }, launchType: 'EC2' },
      bounds: [10, 20],
    },
    {
      what: 'an external controller on Fargate',
      input: { deploymentController: { type: 'EXTERNAL' }, launchType: 'FARGATE' },
      bounds: [10, 20],
    },
    {
      what: 'the ECS controller on instances with a minimum',
      input: { deploymentController: { type: 'ECS' }, launchType: 'EC2', ...percents(50) },
      bounds: [5, 20],
    },
    {
      what: 'no controller on instances with a minimum',
      input: { launchType: 'EC2', ...percents(50) },
      bounds: [5, 20],
    },
    { what: 'an empty configuration', input: { deploymentConfiguration: {} }, bounds: [10, 20] },
    { what: 'a minimum alone', input: percents(50), bounds: [5, 20] },
    { what: 'a maximum alone', input: percents(undefined, 150), bounds: [10, 15] },
    {
      what: 'a daemon service with a minimum alone',
      input: { schedulingStrategy: 'DAEMON', ...percents(25) },
      bounds: [3, 10],
    },
  ])('takes the defaults of $what', ({ input, bounds: [minimumHealthy, maximum] }) => {
    expect(rightOf(taskBounds({ desiredCount: 10, ...input }))).toEqual({ minimumHealthy, maximum });
  });

  it.each(['CODE_DEPLOY', 'EXTERNAL'] as const)(
    'refuses other percentages than the defaults with %s on EC2',
    (type) => {
      const service = { desiredCount: 4, deploymentController: { type }, launchType: 'EC2' } as const;
      expect(taskBounds({ ...service, ...percents(100, 200) })._tag).toBe('Right');
      for (const other of [percents(50), percents(undefined, 150), percents(50, 200), percents(100, 150)]) {
        const issues = leftOf(taskBounds({ ...service, ...other }));
        expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
          ['deploymentConfiguration', 'task-bounds-controller'],
        ]);
      }
    },
  );

  it.each([
    [percents(50), '50 and 200'],
    [percents(undefined, 150), '100 and 150'],
  ])('says which percentages a controller on instances takes instead of %j', (configuration, received) => {
    const service = { desiredCount: 4, deploymentController: { type: 'EXTERNAL' }, launchType: 'EC2' } as const;
    expect(leftOf(taskBounds({ ...service, ...configuration }))).toMatchObject([
      {
        expected: '100 and 200 percent with the EXTERNAL deployment controller on instances',
        received,
        hint: 'Only the ECS deployment controller takes other percentages; leave them out.',
      },
    ]);
  });

  it('says that a percentage is not negative', () => {
    expect(leftOf(taskBounds({ desiredCount: 1, ...percents(-1) }))).toMatchObject([
      { rule: 'task-bounds-negative', code: 'out-of-range', expected: '0 or more', received: '-1' },
    ]);
  });

  it('says what it takes in place of a list', () => {
    expect(leftOf(taskBounds([4] as never))).toMatchObject([
      { message: 'Expected a TaskBoundsInput structure, got a list' },
    ]);
  });

  it('computes with the percentages that a service on Fargate has, although its controller does not use them', () => {
    const service = { desiredCount: 4, deploymentController: { type: 'CODE_DEPLOY' }, launchType: 'FARGATE' } as const;
    expect(rightOf(taskBounds({ ...service, ...percents(50, 150) }))).toEqual({ minimumHealthy: 2, maximum: 6 });
  });

  it('computes with percentages that ECS was only reported to refuse', () => {
    expect(rightOf(taskBounds({ desiredCount: 10, ...percents(101, 99) }))).toEqual({ minimumHealthy: 11, maximum: 9 });
  });

  it('ignores what else a service has, and takes a scheduling strategy that it does not know for a replica', () => {
    const service = { desiredCount: 4, serviceName: 'web', runningCount: 2, schedulingStrategy: 'NEWER' };
    expect(rightOf(taskBounds(service as never))).toEqual({ minimumHealthy: 4, maximum: 8 });
  });

  it.each<[unknown, string[]]>([
    [{}, ['desiredCount']],
    [{ desiredCount: '3' }, ['desiredCount']],
    [{ desiredCount: -1 }, ['desiredCount']],
    [{ desiredCount: 1.5 }, ['desiredCount']],
    [{ desiredCount: Number.NaN }, ['desiredCount']],
    [{ desiredCount: Number.POSITIVE_INFINITY }, ['desiredCount']],
    [{ desiredCount: null }, ['desiredCount']],
    [{ desiredCount: 1, deploymentConfiguration: [] }, ['deploymentConfiguration']],
    [{ desiredCount: 1, ...percents('50' as never) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 1, ...percents(0.5) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 1, ...percents(-1) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 1, ...percents(-0.5) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 1, ...percents(0, -200) }, ['deploymentConfiguration.maximumPercent']],
    [{ desiredCount: 1, schedulingStrategy: 3 }, ['schedulingStrategy']],
    [{ desiredCount: 1, deploymentController: {} }, ['deploymentController.type']],
    [{ desiredCount: 1, launchType: false }, ['launchType']],
    [
      { desiredCount: 1, deploymentController: { type: 'EXTERNAL' }, launchType: 'EC2', ...percents(0.5) },
      ['deploymentConfiguration.minimumHealthyPercent'],
    ],
    [
      { desiredCount: 1, deploymentController: { type: 3 }, launchType: 'EC2', ...percents(50) },
      ['deploymentController.type'],
    ],
    [
      { desiredCount: '1', launchType: 5, ...percents(1.5) },
      ['desiredCount', 'deploymentConfiguration.minimumHealthyPercent', 'launchType'],
    ],
    [undefined, ['']],
    [null, ['']],
    [[4], ['']],
    [4, ['']],
  ])('says where %j is wrong', (input, paths) => {
    const issues = leftOf(taskBounds(input as never));
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues.every(({ message, severity }) => message.length > 0 && severity === 'error')).toBe(true);
  });

  it.each(Object.entries(hostileValues))('answers with issues to %s, whatever it does', (_, make) => {
    expect(leftOf(taskBounds(make() as never)).length).toBeGreaterThan(0);
    expect(() => taskBounds({ desiredCount: make(), launchType: make() } as never)).not.toThrow();
  });
});

describe('taskBoundsOf', () => {
  const of = (service: object) => taskBoundsOf(service as Service);

  it('reads what ECS described', () => {
    expect(of({ desiredCount: 4, ...percents(50, 200) })).toEqual({ minimumHealthy: 2, maximum: 8 });
  });

  it('takes the default of the scheduling strategy for a percentage that is absent', () => {
    expect(of({ desiredCount: 4 })).toEqual({ minimumHealthy: 4, maximum: 8 });
    expect(of({ desiredCount: 4, schedulingStrategy: 'DAEMON' })).toEqual({ minimumHealthy: 0, maximum: 4 });
    expect(of({ desiredCount: 4, deploymentConfiguration: { maximumPercent: 150 } })).toEqual({
      minimumHealthy: 4,
      maximum: 6,
    });
  });
});
