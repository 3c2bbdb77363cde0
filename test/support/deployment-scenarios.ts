/**
 * Deployments that go well and badly, each with how it ends, and with what the SDK's `waitUntilServicesStable` makes of it.
 *
 * @module
 */
import type { UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { Finding } from '../../src/deployment/diagnosis/finding.js';
import type { DeploymentEnding } from '../../src/deployment/watch/deployment-ending.js';
import type { WatchTarget } from '../../src/deployment/watch/watch-target.js';
import type { Fault, LocalEcsServerOptions } from '../../src/local/index.js';
import type { LocalWorld } from './local-ecs.js';
import { behind, createWeb, TARGET_GROUP, type WebSettings } from './service-life.js';

/** A deployment, and what becomes of it. */
export interface DeploymentScenario {
  /** What happens, as the rest of "when …". */
  readonly name: string;
  /** Of the local ECS. */
  readonly options?: LocalEcsServerOptions;
  /** Whether there is a cluster. Absent: there is. */
  readonly cluster?: false;
  /** Begins the deployment, and answers with what there is to watch. */
  readonly start: (world: LocalWorld) => Promise<WatchTarget>;
  /** What happens later, in order of time. */
  readonly midway?: readonly Midway[];
  /** How it ends; watches have ten minutes. */
  readonly ending: Ending;
  /** When that happened: in milliseconds from the beginning, or when the service said this, the last time that it did. */
  readonly happens: number | RegExp;
  /** What the reasons are about. */
  readonly reasons: readonly Finding['cause'][];
  /** What the waiter makes of it, asking every 15 seconds for ten minutes. */
  readonly waiter: WaiterVerdict;
}

/** Something that happens by itself, or that somebody does. */
export interface Midway {
  /** Milliseconds from the beginning. */
  readonly after: number;
  readonly act: (world: LocalWorld, abort: () => void) => unknown;
}

/** What tells endings apart. */
export interface Ending {
  readonly _tag: DeploymentEnding['_tag'];
  readonly because?: string;
}

/** What the SDK's waiter says, and what that is worth. */
export interface WaiterVerdict {
  readonly says: 'SUCCESS' | 'FAILURE' | 'TIMEOUT' | 'ABORTED';
  /** After how many seconds. */
  readonly after: number;
  /**
   * `right`; `wrong`, as a success that is none or the other way round; `early`, before the deployment was complete;
   * `blind`, to the end of its time, to what happened before.
   */
  readonly is: 'right' | 'wrong' | 'early' | 'blind';
}

/** Milliseconds that every watch and every waiter has. */
export const TEN_MINUTES = 600_000;

/** Every scenario, by its name. */
export const DEPLOYMENT_SCENARIOS: readonly DeploymentScenario[] = [
  {
    name: 'all goes well',
    start: updating({ desiredCount: 4 }),
    ending: { _tag: 'Completed' },
    happens: /deployment completed/,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 60, is: 'right' },
  },
  {
    name: 'no task is wanted from the beginning',
    start: updating({ desiredCount: 0 }),
    ending: { _tag: 'Completed' },
    happens: /deployment completed/,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 15, is: 'right' },
  },
  {
    name: 'a new service is not seen at first',
    start: async (world) => {
      world.local.addFault({ kind: 'stale', operation: 'DescribeServices', lasts: '40s' });
      return creating({ desiredCount: 2 })(world);
    },
    ending: { _tag: 'Completed' },
    happens: /deployment completed/,
    reasons: [],
    waiter: { says: 'FAILURE', after: 0, is: 'wrong' },
  },
  {
    name: 'reads are stale after the update',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'stale', operation: 'DescribeServices', lasts: '30s' }] }),
    ending: { _tag: 'Completed' },
    happens: /deployment completed/,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 0, is: 'early' },
  },
  {
    name: 'reads are stale again when another setting changes midway',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'stale', operation: 'DescribeServices', lasts: '30s' }] }),
    midway: [{ after: 35_000, act: ({ ecs }) => ecs.updateService({ service: 'web', enableECSManagedTags: true }) }],
    ending: { _tag: 'Completed' },
    // It is complete before, but nobody can see that.
    happens: 65_000,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 0, is: 'early' },
  },
  {
    name: 'responses are lost for a minute',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'lost-response', operation: 'DescribeServices' }] }),
    midway: [{ after: 50_000, act: ({ local }) => local.clearFaults() }],
    ending: { _tag: 'Completed' },
    happens: /deployment completed/,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 60, is: 'right' },
  },
  {
    name: 'answers break off for a while, and then a proxy fails',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'truncated', operation: 'DescribeServices' }] }),
    midway: [
      {
        after: 20_000,
        act({ local }) {
          local.clearFaults();
          local.addFault({ kind: 'server-error', operation: 'DescribeServices', status: 502, html: true });
        },
      },
      { after: 50_000, act: ({ local }) => local.clearFaults() },
    ],
    ending: { _tag: 'Completed' },
    happens: /deployment completed/,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 60, is: 'right' },
  },
  {
    name: 'the circuit breaker ends it with a rollback',
    start: updating(
      { desiredCount: 4, breaker: { enable: true, rollback: true } },
      { faults: [{ kind: 'crash', revision: 2 }] },
    ),
    ending: { _tag: 'RolledBack' },
    happens: /deployment completed/,
    reasons: ['crash-loop', 'deployment-failed'],
    waiter: { says: 'SUCCESS', after: 15, is: 'wrong' },
  },
  {
    name: 'the circuit breaker ends it, and the old tasks have to come back',
    start: updating(
      { desiredCount: 4, percents: [0, 100], breaker: { enable: true, rollback: true } },
      { faults: [{ kind: 'crash', revision: 2 }] },
    ),
    ending: { _tag: 'RolledBack' },
    happens: /deployment completed/,
    reasons: ['crash-loop', 'deployment-failed'],
    waiter: { says: 'SUCCESS', after: 30, is: 'wrong' },
  },
  {
    name: 'the circuit breaker ends it without a rollback',
    start: updating(
      { desiredCount: 4, breaker: { enable: true, rollback: false } },
      { faults: [{ kind: 'crash', revision: 2 }] },
    ),
    ending: { _tag: 'Failed', because: 'deployment' },
    happens: /deployment failed/,
    reasons: ['crash-loop', 'failing-tasks', 'deployment-failed'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'the circuit breaker ends the first deployment of a service, with nothing to return to',
    start: creating(
      { desiredCount: 4, breaker: { enable: true, rollback: true } },
      { faults: [{ kind: 'cannot-pull-image' }] },
    ),
    ending: { _tag: 'Failed', because: 'deployment' },
    happens: /deployment failed/,
    reasons: ['image-pull', 'failing-tasks', 'deployment-failed'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'the rollback fails as well',
    start: updating(
      { desiredCount: 4, percents: [0, 100], breaker: { enable: true, rollback: true } },
      { faults: [{ kind: 'crash' }] },
    ),
    ending: { _tag: 'Failed', because: 'deployment' },
    happens: /deployment failed/,
    reasons: ['crash-loop', 'failing-tasks', 'deployment-failed'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'another deployment takes over',
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 20_000, act: update({ taskDefinition: 'web:3' }) }],
    ending: { _tag: 'Superseded' },
    happens: 20_000,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 75, is: 'wrong' },
  },
  {
    name: 'another deployment takes over before the first task starts',
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 200, act: update({ taskDefinition: 'web:3' }) }],
    ending: { _tag: 'Superseded' },
    happens: 200,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 60, is: 'wrong' },
  },
  {
    name: 'the service is scaled to zero midway',
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 20_000, act: update({ desiredCount: 0 }) }],
    ending: { _tag: 'Drained', because: 'scaled-to-zero' },
    happens: 20_000,
    reasons: [],
    waiter: { says: 'SUCCESS', after: 30, is: 'wrong' },
  },
  {
    name: 'the service is deleted midway',
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 20_000, act: ({ ecs }) => ecs.deleteService({ service: 'web', force: true }) }],
    ending: { _tag: 'Drained', because: 'deleted' },
    happens: 20_000,
    reasons: [],
    waiter: { says: 'FAILURE', after: 30, is: 'right' },
  },
  {
    name: 'the service is deleted midway and forgotten at once',
    options: { policy: { inactiveServiceKept: 0 } },
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 40_000, act: ({ ecs }) => ecs.deleteService({ service: 'web', force: true }) }],
    ending: { _tag: 'Drained', because: 'deleted' },
    happens: 40_000,
    reasons: [],
    waiter: { says: 'FAILURE', after: 45, is: 'right' },
  },
  {
    name: 'the service is deleted midway, and ECS knows no such service any more',
    options: { policy: { inactiveServiceKept: 0, purgedService: 'ServiceNotFoundException' } },
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 40_000, act: ({ ecs }) => ecs.deleteService({ service: 'web', force: true }) }],
    ending: { _tag: 'Drained', because: 'deleted' },
    happens: 40_000,
    reasons: [],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'the bounds leave no room',
    start: updating({ desiredCount: 3, percents: [100, 125] }),
    ending: { _tag: 'Infeasible' },
    happens: 0,
    reasons: ['no-room'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'bounds that leave no room are set midway',
    start: updating({ desiredCount: 4, percents: [75, 100] }),
    midway: [
      {
        after: 90_000,
        act: update({ deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 120 } }),
      },
    ],
    ending: { _tag: 'Infeasible' },
    happens: /was unable to stop or start tasks/,
    reasons: ['no-room'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'tasks crash as they start, and no circuit breaker is on',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'crash', revision: 2 }] }),
    ending: { _tag: 'TimedOut', because: 'time' },
    happens: TEN_MINUTES,
    reasons: ['crash-loop', 'failing-tasks'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'right' },
  },
  {
    name: 'the tasks of a new service crash a while after they run',
    start: creating({ desiredCount: 2 }, { faults: [{ kind: 'crash', after: '25s', exitCode: 3 }] }),
    ending: { _tag: 'TimedOut', because: 'time' },
    happens: TEN_MINUTES,
    reasons: ['crash-loop'],
    waiter: { says: 'SUCCESS', after: 15, is: 'wrong' },
  },
  {
    name: 'there is no capacity',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'no-capacity' }] }),
    ending: { _tag: 'TimedOut', because: 'time' },
    happens: TEN_MINUTES,
    reasons: ['no-capacity'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'right' },
  },
  {
    name: 'health checks fail',
    start: updating(
      { desiredCount: 2, loadBalancers: [behind(TARGET_GROUP)] },
      { faults: [{ kind: 'unhealthy-target', revision: 2 }] },
    ),
    ending: { _tag: 'TimedOut', because: 'time' },
    happens: TEN_MINUTES,
    reasons: ['failing-health-checks', 'failing-tasks'],
    waiter: { says: 'TIMEOUT', after: 600, is: 'right' },
  },
  {
    name: 'every call is throttled',
    start: updating({ desiredCount: 4 }, { faults: [{ kind: 'throttle', operation: 'DescribeServices' }] }),
    ending: { _tag: 'TimedOut', because: 'time' },
    happens: TEN_MINUTES,
    reasons: [],
    waiter: { says: 'TIMEOUT', after: 600, is: 'right' },
  },
  {
    name: 'the caller gives up',
    start: updating({ desiredCount: 4 }),
    midway: [{ after: 20_000, act: (_, abort) => abort() }],
    ending: { _tag: 'TimedOut', because: 'aborted' },
    happens: 20_000,
    reasons: [],
    waiter: { says: 'ABORTED', after: 30, is: 'right' },
  },
  {
    name: 'there is no such service',
    start: async () => ({ service: 'web' }),
    ending: { _tag: 'Failed', because: 'missing' },
    happens: 60_000,
    reasons: [],
    waiter: { says: 'FAILURE', after: 0, is: 'right' },
  },
  {
    name: 'there is no such cluster',
    cluster: false,
    start: async () => ({ service: 'web' }),
    ending: { _tag: 'Failed', because: 'missing' },
    happens: 60_000,
    reasons: [],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
  {
    name: 'the name of the service is none',
    start: async () => ({ service: 'w eb' }),
    ending: { _tag: 'Failed', because: 'error' },
    happens: 0,
    reasons: [],
    waiter: { says: 'TIMEOUT', after: 600, is: 'blind' },
  },
];

/** What goes wrong from the beginning of the deployment on. */
interface Trouble {
  readonly faults?: readonly Fault[];
}

/** The service is created just now with `web:1`. */
function creating(settings: WebSettings, { faults = [] }: Trouble = {}): DeploymentScenario['start'] {
  return async (world) => {
    for (const fault of faults) world.local.addFault(fault);
    const { service } = await createWeb(world, settings);
    return targetOf(service?.deployments?.[0]?.id);
  };
}

/** The service, at rest with `web:1`, is updated just now to `web:2`. */
function updating(settings: WebSettings, { faults = [] }: Trouble = {}): DeploymentScenario['start'] {
  return async (world) => {
    await createWeb(world, settings);
    await world.local.settle();
    for (const fault of faults) world.local.addFault(fault);
    const { service } = await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    return targetOf(service?.deployments?.[0]?.id);
  };
}

function targetOf(deploymentId: string | undefined): WatchTarget {
  if (deploymentId === undefined) throw new Error('No deployment was begun');
  return { service: 'web', deploymentId };
}

function update(change: Omit<UpdateServiceCommandInput, 'service'>): Midway['act'] {
  return ({ ecs }) => ecs.updateService({ service: 'web', ...change });
}

/** The scenario of that name. */
export function scenarioNamed(name: string): DeploymentScenario {
  const scenario = DEPLOYMENT_SCENARIOS.find((each) => each.name === name);
  if (scenario === undefined) throw new Error(`There is no scenario in which ${name}`);
  return scenario;
}
