import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planRollout } from '../../../src/deployment/plan/plan-rollout.js';
import type { PlanRolloutInput, RolloutTasks } from '../../../src/deployment/plan/rollout-input.js';
import { directEcs } from '../../support/direct-ecs.js';
import { NOON } from '../../support/local-ecs.js';
import { rightOf } from '../../support/sides.js';

const MEMORY_OF_TASK = 128;
const NONE = { pending: 0, unhealthy: 0, healthy: 0 };
const NOTHING = { old: NONE, current: NONE, stopping: 0 };

/** What happens to a service at rest, and all that decides what follows. */
interface Scenario {
  readonly before: number;
  readonly after: number;
  /**
   * What happens: it is only scaled; it is deployed and scaled; or that comes just when a deployment has begun, so that
   * there are tasks of every kind.
   */
  readonly what: 'scaled' | 'deployed' | 'deployed twice';
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly countStopping: boolean;
  /** How many more tasks fit than there are; `undefined` for any number. */
  readonly room: number | undefined;
  readonly startUp: number;
  readonly healthyAfter: number;
  readonly drain: number;
}

const seconds = fc.integer({ min: 1, max: 30 }).map((count) => count * 1_000);

const scenario = fc.record<Scenario>({
  before: fc.nat(9),
  after: fc.nat(9),
  what: fc.constantFrom('scaled', 'deployed', 'deployed', 'deployed twice', 'deployed twice'),
  minimumHealthyPercent: fc.integer({ min: 0, max: 100 }),
  maximumPercent: fc.integer({ min: 100, max: 220 }),
  countStopping: fc.boolean(),
  room: fc.option(fc.nat(5), { nil: undefined }),
  startUp: seconds,
  healthyAfter: seconds,
  drain: seconds,
});

const percentsOf = ({ minimumHealthyPercent, maximumPercent }: Scenario) => ({
  deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
});

interface ServiceEvent {
  readonly createdAt?: Date;
  readonly message?: string;
}

interface Described {
  readonly services?: readonly { readonly events?: readonly ServiceEvent[] }[];
}

/** What a local ECS that takes no time to react says that it started and stopped, as `second: start n` or `stop n`. */
function lived(at: Scenario): string[] {
  const { before, after, what, room, countStopping, startUp, healthyAfter, drain: shutDown } = at;
  const { call, settle, account } = directEcs({ reaction: 0, startUp, healthyAfter, shutDown, countStopping });
  const slots = room === undefined ? 100 : before + room;
  call('CreateCluster', {});
  call('RegisterContainerInstance', {
    totalResources: [
      { name: 'CPU', type: 'INTEGER', integerValue: 65_536 },
      { name: 'MEMORY', type: 'INTEGER', integerValue: slots * MEMORY_OF_TASK },
    ],
  });
  const definition = { family: 'web', containerDefinitions: [{ name: 'app', image: 'nginx', memory: MEMORY_OF_TASK }] };
  for (let revision = 1; revision <= 3; revision++) call('RegisterTaskDefinition', definition);
  call('CreateService', {
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: before,
    availabilityZoneRebalancing: 'DISABLED',
    ...percentsOf(at),
  });
  expect(settle()).toBe(true);
  const begun = account.clock.now;
  if (what === 'deployed twice') call('UpdateService', { service: 'web', taskDefinition: 'web:2' });
  settle('0s');
  const told = events().length;
  const taskDefinition = what === 'scaled' ? 'web:1' : 'web:3';
  call('UpdateService', { service: 'web', desiredCount: after, taskDefinition });
  settle();
  return events()
    .slice(told)
    .flatMap(({ createdAt = NOON, message = '' }) => {
      const [, done, count] = /has (start|stop)(?:ed|ped) (\d+) /.exec(message) ?? [];
      return done === undefined ? [] : [`${(createdAt.getTime() - begun) / 1_000}: ${done} ${count}`];
    });

  function events(): readonly ServiceEvent[] {
    const { services = [] } = call('DescribeServices', { services: ['web'] }) as Described;
    return (services[0]?.events ?? []).toReversed();
  }
}

/** The plan of a change in these circumstances. */
function planOf(at: Scenario, { room, ...input }: Omit<PlanRolloutInput, 'capacity'> & Pick<Scenario, 'room'>) {
  const { countStopping, startUp, healthyAfter, drain } = at;
  return rightOf(
    planRollout({
      ...percentsOf(at),
      capacity: room === undefined ? undefined : [{ name: 'instance', room }],
      times: { startUp, healthyAfter, drain },
      countStopping,
      ...input,
    }),
  );
}

/** What the plan says of the same. */
function planned(at: Scenario): string[] {
  const { steps } = planOf(at, { desiredCount: at.after, ...present(at) });
  return steps.flatMap((step) => (step.kind === 'wait' ? [] : [`${step.at / 1_000}: ${step.kind} ${step.count}`]));
}

/** What is there when the last thing happens. */
function present(at: Scenario): { readonly room: number | undefined; readonly tasks: RolloutTasks } {
  const { before, room, what } = at;
  if (what === 'scaled') return { room, tasks: { current: { healthy: before } } };
  if (what === 'deployed') return { room, tasks: { old: { healthy: before } } };
  const { moments } = planOf(at, { desiredCount: before, room });
  const { old, current, stopping } = moments.findLast((moment) => moment.at === 0) ?? NOTHING;
  return {
    room: room === undefined ? undefined : room - current.pending,
    tasks: { old: { healthy: old.healthy, pending: current.pending }, stopping },
  };
}

it('a plan takes the steps of the local ECS, at the same times, with any capacity and in the middle of a rollout', () => {
  fc.assert(
    fc.property(scenario, (at) => {
      expect(planned(at)).toEqual(lived(at));
    }),
    { numRuns: 200 },
  );
});
