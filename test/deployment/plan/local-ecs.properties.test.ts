import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRollout } from '../../../src/deployment/plan/plan-rollout.js';
import type { RolloutPlan } from '../../../src/deployment/plan/rollout-plan.js';
import type { RolloutMoment } from '../../../src/deployment/rollout.js';
import type { LocalService } from '../../../src/local/state/service.js';
import type { LocalTask } from '../../../src/local/state/task.js';
import { directEcs } from '../../support/direct-ecs.js';
import { LARGE } from '../../support/local-ecs.js';

const numRuns = Math.max(300, Number(process.env.TYPED_ECS_RUNS ?? 500));

/** Milliseconds, on a machine that is busy. */
const timeout = 60_000 + numRuns * 40;

const SECOND = 1_000;

/** An update of a service at rest to another revision. Times are in seconds. */
interface Update {
  readonly launch: 'EC2' | 'FARGATE' | 'DAEMON';
  /** How many tasks run at the beginning; of a daemon service, as many as there are instances. */
  readonly before: number;
  /** Of a daemon service, as many as before. */
  readonly desiredCount: number;
  readonly percents: readonly [number, number];
  readonly countStopping: boolean;
  /** For a network interface: of Fargate tasks, before they start up, and after they have shut down. */
  readonly provisioning: number;
  readonly startUp: number;
  readonly healthyAfter: number;
  readonly shutDown: number;
}

/** Everything but healthiness takes so long at least. */
const others = (least: number) => ({
  countStopping: fc.boolean(),
  provisioning: fc.integer({ min: least, max: 5 }),
  startUp: fc.integer({ min: least, max: 20 }),
  healthyAfter: fc.nat(40),
  /** After 30 seconds ECS kills what still runs. */
  shutDown: fc.integer({ min: least, max: 30 }),
});

const percents = fc.oneof(
  fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 250 })),
  fc.tuple(fc.integer({ min: 75, max: 100 }), fc.integer({ min: 100, max: 125 })),
);

/** Scaled by the same update now and then. */
const counts = fc
  .tuple(fc.nat(8), fc.option(fc.nat(8)))
  .map(([before, desired]) => ({ before, desiredCount: desired ?? before }));

const replica = (least: number) =>
  fc
    .record({ launch: fc.constantFrom('EC2' as const, 'FARGATE' as const), counts, percents, ...others(least) })
    .map(({ counts, ...others }): Update => ({ ...counts, ...others }));

const daemon = (least: number) =>
  fc
    .record({
      launch: fc.constant('DAEMON' as const),
      before: fc.nat(6),
      percents: fc.tuple(fc.nat(100), fc.constant(100)),
      ...others(least),
    })
    .map((update): Update => ({ ...update, desiredCount: update.before }));

const update = (least: number) =>
  fc.oneof({ weight: 3, arbitrary: replica(least) }, { weight: 1, arbitrary: daemon(least) });

function planOf({ launch, before, percents, provisioning, ...update }: Update): RolloutPlan {
  const attaching = launch === 'FARGATE' ? provisioning : 0;
  const plan = planRollout({
    desiredCount: update.desiredCount,
    schedulingStrategy: launch === 'DAEMON' ? 'DAEMON' : 'REPLICA',
    deploymentConfiguration: { minimumHealthyPercent: percents[0], maximumPercent: percents[1] },
    tasks: { old: { healthy: before } },
    times: {
      startUp: (attaching + update.startUp) * SECOND,
      healthyAfter: update.healthyAfter * SECOND,
      drain: (update.shutDown + attaching) * SECOND,
    },
    countStopping: update.countStopping,
  });
  if (plan._tag === 'Left') throw new Error(plan.left.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return plan.right;
}

const DEFINITION = {
  family: 'web',
  networkMode: 'bridge',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128 }],
};

const FARGATE_DEFINITION = {
  ...DEFINITION,
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  requiresCompatibilities: ['FARGATE'],
};

/** Has the local ECS carry an update out, until nothing more happens. */
function carriedOut({ launch, before, desiredCount, percents, countStopping, ...times }: Update, reaction: number) {
  const [provisioning, startUp, healthyAfter, shutDown] = [
    times.provisioning * SECOND,
    times.startUp * SECOND,
    times.healthyAfter * SECOND,
    times.shutDown * SECOND,
  ];
  const { account, region, call, step, settle } = directEcs({
    ...{ reaction, provisioning, startUp, healthyAfter, shutDown },
    countStopping,
  });
  call('CreateCluster', {});
  const instances = { EC2: 3, FARGATE: 0, DAEMON: before }[launch];
  for (let instance = 1; instance <= instances; instance++) call('RegisterContainerInstance', LARGE);
  const definition = launch === 'FARGATE' ? FARGATE_DEFINITION : DEFINITION;
  for (let revision = 1; revision <= 2; revision++) call('RegisterTaskDefinition', definition);
  call('CreateService', {
    serviceName: 'web',
    taskDefinition: 'web:1',
    deploymentConfiguration: { minimumHealthyPercent: percents[0], maximumPercent: percents[1] },
    ...(launch === 'DAEMON'
      ? { schedulingStrategy: 'DAEMON' }
      : { desiredCount: before, availabilityZoneRebalancing: 'DISABLED', launchType: launch }),
    ...(launch === 'FARGATE' ? { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } } : {}),
  });
  settle();
  const { clock } = account;
  const service = region.service(undefined, 'web');
  const beginning = clock.now;
  const known = new Set(service.events.map(({ id }) => id));
  call('UpdateService', {
    service: 'web',
    taskDefinition: 'web:2',
    ...(launch === 'DAEMON' ? {} : { desiredCount }),
  });
  const look = () => momentOf(service, clock.now, beginning, healthyAfter);
  const moments = [look()];
  while (step()) moments.push(look());
  const events = service.events.filter(({ id }) => !known.has(id)).toReversed();
  return {
    moments,
    acts: events.flatMap(({ createdAt, message }) => actsIn(message, createdAt - beginning)),
    messages: events.map(({ message }) => message),
    rollouts: service.deployments.map(({ rolloutState }) => rolloutState),
  };
}

function momentOf(service: LocalService, now: number, beginning: number, healthyAfter: number): RolloutMoment {
  const live = service.tasks.filter(({ stop }) => stop === undefined);
  const isNew = ({ startedBy }: LocalTask) => startedBy === service.deployments[0]?.id;
  const countsOf = (tasks: readonly LocalTask[]) => {
    const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
    const healthy = running.filter(({ times }) => now - (times.startedAt ?? now) >= healthyAfter).length;
    return { pending: tasks.length - running.length, unhealthy: running.length - healthy, healthy };
  };
  return {
    at: now - beginning,
    old: countsOf(live.filter((task) => !isNew(task))),
    current: countsOf(live.filter(isNew)),
    stopping: service.tasks.length - live.length,
  };
}

/** What an event says that was done, as a plan would: `at: start 2`. */
function actsIn(message: string, at: number): string[] {
  const [, verb, count] = /has (start|stopp)ed (\d+) /.exec(message) ?? [];
  if (verb === undefined) return [];
  return [`${at}: ${verb === 'start' ? 'start' : 'stop'} ${count}`];
}

/** The starts and stops of a plan. */
const actsOf = ({ steps }: RolloutPlan) =>
  steps.flatMap((step) => (step.kind === 'wait' ? [] : [`${step.at}: ${step.kind} ${step.count}`]));

/** How it is at the end of each moment or, with a unit, of each stretch of time, if it is not as before. */
function settled(moments: readonly RolloutMoment[], unit = 1): RolloutMoment[] {
  const last = new Map(moments.map((moment) => [Math.floor(moment.at / unit), moment]));
  const looks: RolloutMoment[] = [];
  for (const [time, moment] of last) {
    const { at, ...before } = looks.at(-1) ?? { at: undefined };
    const { at: _, ...now } = moment;
    if (JSON.stringify(before) !== JSON.stringify(now)) looks.push({ ...moment, at: time * unit });
  }
  return looks;
}

const STUCK =
  '(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';

describe('over any update of a service at rest', () => {
  const tally = { EC2: 0, FARGATE: 0, DAEMON: 0, infeasible: 0, scaled: 0, inWaves: 0 };
  let updates = 0;

  /** Where a task takes no time for something, the scheduler would look in the midst of a moment. */
  it(
    'the local ECS takes the steps of the plan at the very same times where it takes no time to react',
    () => {
      fc.assert(
        fc.property(update(1), (given) => {
          const plan = planOf(given);
          const { moments, acts, messages, rollouts } = carriedOut(given, 0);
          expect(acts).toEqual(actsOf(plan));
          expect(settled(moments)).toEqual(settled(plan.moments));
          if (plan._tag === 'Feasible') {
            expect(rollouts).toEqual(['COMPLETED']);
            expect(messages).not.toContain(STUCK);
          } else {
            expect(plan.reason).toBe('no-room');
            expect(rollouts[0]).toBe('IN_PROGRESS');
            expect(messages).toContain(STUCK);
          }
          tally[given.launch] += 1;
          tally.infeasible += plan._tag === 'Infeasible' ? 1 : 0;
          tally.scaled += given.before === given.desiredCount ? 0 : 1;
          tally.inWaves += plan._tag === 'Feasible' && plan.batches > 1 ? 1 : 0;
          updates += 1;
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it('the updates cover what is hard, each kind in one of ten at least', () => {
    expect(updates).toBeGreaterThanOrEqual(numRuns);
    expect(Object.entries(tally).filter(([, count]) => count < updates / 10)).toEqual([]);
  });

  it(
    'it is where the plan is at the end of each second where it takes a millisecond to react',
    () => {
      fc.assert(
        fc.property(update(0), (given) => {
          const { moments } = carriedOut(given, 1);
          expect(settled(moments, SECOND)).toEqual(settled(planOf(given).moments));
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
