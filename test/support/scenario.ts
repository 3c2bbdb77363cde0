/**
 * Lives of a service, made up by chance: how it is set up, what goes wrong, and what is changed midway.
 *
 * @module
 */
import fc from 'fast-check';
import type { LocalPolicy } from '../../src/local/policy.js';
import type { LocalContainerInstance } from '../../src/local/state/container-instance.js';
import type { LocalService } from '../../src/local/state/service.js';
import type { LocalTask } from '../../src/local/state/task.js';
import { type DirectEcs, directEcs } from './direct-ecs.js';

/** A container instance, by the number of its zone and by how many tasks it holds. */
export interface Machine {
  readonly zone: number;
  readonly slots: number;
}

/** The minimum healthy percent and the maximum percent. */
export type Percents = readonly [number, number];

/** UpdateService: what is absent stays as it is. */
export interface Update {
  readonly kind: 'update';
  readonly revision?: number;
  readonly forceNewDeployment?: boolean;
  readonly desiredCount?: number;
  readonly percents?: Percents;
}

/** Something that somebody does. Whom it is about is picked among those for whom it makes a change. */
export type Act =
  | Update
  | { readonly kind: 'stop-task' | 'stop-lodger' | 'drain' | 'activate'; readonly pick: number }
  | { readonly kind: 'register'; readonly machine: Machine }
  | { readonly kind: 'break'; readonly crash: Crash };

/** How tasks of revision 2 crash: how many of them, or all; how many seconds after they run, or at their start. */
export interface Crash {
  readonly times?: number;
  readonly after?: number;
}

/** An act, and how many seconds after the last one it comes. */
export type Change = Act & { readonly after: number };

/** The life of a service, from its creation with revision 1. */
export interface Scenario {
  readonly launch: 'FARGATE' | 'EC2' | 'DAEMON';
  /** None on Fargate. */
  readonly machines: readonly Machine[];
  /** How many tasks of no service are started on the instances first, as far as there is room. */
  readonly lodgers: number;
  /** Of no meaning to a daemon service. */
  readonly desiredCount: number;
  readonly percents: Percents;
  readonly breaker: 'off' | 'on' | 'rollback';
  /** From the beginning on. */
  readonly crash: Crash | undefined;
  readonly policy: Pick<LocalPolicy, 'countStopping' | 'crashesCountUntil' | 'shutDown'>;
  /** The first follows when the service has come to rest. One of them updates the service to revision 2. */
  readonly changes: readonly Change[];
}

/** How much memory a task takes, in MiB. */
const TASK_MEMORY = 128;

const percents = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 250 })) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 80, max: 99 }), fc.integer({ min: 100, max: 112 })) },
);

/** No more than 100 percent at most. */
const daemonPercents = fc.tuple(fc.nat(99), fc.constant(100));

const desiredCount = fc.nat(8);

const machine = fc.record<Machine>({ zone: fc.nat(2), slots: fc.integer({ min: 1, max: 3 }) });

const machines = fc.array(machine, { minLength: 1, maxLength: 5 });

const someCrash = fc.record<Crash, 'times'>(
  { times: fc.integer({ min: 1, max: 6 }), after: fc.nat(90) },
  { requiredKeys: ['times'] },
);

/** Crashes that never end come before a task is healthy, lest services are healthy and not in turns. */
const everyCrash = fc.record<Crash, never>({ after: fc.nat(39) }, { requiredKeys: [] });

const crash = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: someCrash },
  { weight: 1, arbitrary: everyCrash },
);

const shared = {
  breaker: fc.constantFrom('off' as const, 'on' as const, 'rollback' as const),
  crash,
  policy: fc.record({
    countStopping: fc.boolean(),
    crashesCountUntil: fc.constantFrom('running' as const, 'healthy' as const),
    shutDown: fc.constantFrom(5_000, 20_000),
  }),
};

/** Now and then there are some. */
const lodgers = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(4));

const pick = fc.nat(20);
const stopTask = fc.record({ kind: fc.constant('stop-task' as const), pick });
const onInstances = fc.record({
  kind: fc.constantFrom('stop-task' as const, 'stop-lodger' as const, 'drain' as const, 'activate' as const),
  pick,
});
const breaking = fc.record({ kind: fc.constant('break' as const), crash: someCrash });
const register = fc.record({ kind: fc.constant('register' as const), machine });

function update(members: { desiredCount?: fc.Arbitrary<number>; percents: fc.Arbitrary<Percents> }) {
  return fc.record(
    {
      kind: fc.constant('update' as const),
      revision: fc.integer({ min: 1, max: 3 }),
      forceNewDeployment: fc.boolean(),
      ...members,
    },
    { requiredKeys: ['kind'] },
  );
}

const toRevision2 = fc.constant<Act>({ kind: 'update', revision: 2 });

/** Up to four acts, of which the first or the second is the update to revision 2. */
function changes(...acts: fc.Arbitrary<Act>[]): fc.Arbitrary<Change[]> {
  const change = (act: fc.Arbitrary<Act>) =>
    fc.tuple(act, fc.nat(75)).map(([act, after]): Change => ({ ...act, after }));
  const other = change(fc.oneof(...acts));
  return fc
    .tuple(fc.array(other, { maxLength: 3 }), change(toRevision2), fc.nat(1))
    .map(([others, first, place]) => others.toSpliced(place, 0, first));
}

/** Any life of a service that ECS takes: what the API refuses does not come up. */
export const scenario: fc.Arbitrary<Scenario> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record<Scenario>({
      launch: fc.constant('FARGATE'),
      machines: fc.constant([]),
      lodgers: fc.constant(0),
      desiredCount,
      percents,
      ...shared,
      changes: changes(update({ desiredCount, percents }), stopTask, breaking),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record<Scenario>({
      launch: fc.constant('EC2'),
      machines,
      lodgers,
      desiredCount,
      percents,
      ...shared,
      changes: changes(update({ desiredCount, percents }), onInstances, register, breaking),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record<Scenario>({
      launch: fc.constant('DAEMON'),
      machines,
      lodgers,
      desiredCount: fc.constant(0),
      percents: daemonPercents,
      ...shared,
      changes: changes(update({ percents: daemonPercents }), onInstances, register, breaking),
    }),
  },
);

/** The service of a scenario, just created. */
export interface Stage {
  readonly ecs: DirectEcs;
  readonly service: LocalService;
  /** Does what somebody does; `false` where there is nobody to do it to. */
  readonly act: (act: Act) => boolean;
}

/** Sets a scenario up: the cluster, its instances, revisions 1 to 3 of a task definition, and the service. */
export function setUp({ policy, crash, machines, lodgers, ...scenario }: Scenario): Stage {
  const ecs = directEcs(policy);
  const onFargate = scenario.launch === 'FARGATE';
  if (crash !== undefined) addCrash(ecs, crash);
  ecs.call('CreateCluster', {});
  for (const machine of machines) ecs.call('RegisterContainerInstance', registration(machine));
  for (let revision = 1; revision <= 3; revision++) {
    ecs.call('RegisterTaskDefinition', onFargate ? FARGATE_DEFINITION : DEFINITION);
  }
  if (lodgers > 0) {
    ecs.call('RegisterTaskDefinition', { ...DEFINITION, family: 'lodger' });
    ecs.call('RunTask', { taskDefinition: 'lodger', count: lodgers });
  }
  ecs.call('CreateService', {
    serviceName: 'web',
    taskDefinition: 'web:1',
    deploymentConfiguration: deploymentConfiguration(scenario.percents, scenario.breaker),
    ...(onFargate ? { launchType: 'FARGATE', networkConfiguration: NETWORK } : {}),
    ...(scenario.launch === 'DAEMON'
      ? { schedulingStrategy: 'DAEMON' }
      : { desiredCount: scenario.desiredCount, availabilityZoneRebalancing: 'DISABLED' }),
  });
  const service = ecs.region.service(undefined, 'web');
  return { ecs, service, act: (act) => carryOut(act, { ecs, service }, scenario.breaker) };
}

function carryOut(act: Act, { ecs, service }: Pick<Stage, 'ecs' | 'service'>, breaker: Scenario['breaker']): boolean {
  switch (act.kind) {
    case 'update':
      ecs.call('UpdateService', { service: 'web', ...updateInput(act, breaker) });
      return true;
    case 'register':
      ecs.call('RegisterContainerInstance', registration(act.machine));
      return true;
    case 'break':
      addCrash(ecs, act.crash);
      return true;
    case 'stop-task':
    case 'stop-lodger': {
      const tasks = act.kind === 'stop-task' ? service.tasks : lodgersIn(service);
      const running = tasks.filter(({ lastStatus, stop }) => lastStatus === 'RUNNING' && stop === undefined);
      const task = running[act.pick % running.length];
      if (task !== undefined) ecs.call('StopTask', { task: task.arn });
      return task !== undefined;
    }
    default: {
      const status = act.kind === 'drain' ? 'DRAINING' : 'ACTIVE';
      const others = [...service.cluster.instances.values()].filter((instance) => instance.status !== status);
      const instance = others[act.pick % others.length];
      if (instance === undefined) return false;
      ecs.call('UpdateContainerInstancesState', { containerInstances: [instance.arn], status });
      return true;
    }
  }
}

function addCrash({ account }: DirectEcs, { after, ...scope }: Crash): void {
  account.faults.add({
    kind: 'crash',
    revision: 2,
    ...scope,
    ...(after === undefined ? {} : { after: after * 1_000 }),
  });
}

function updateInput({ revision, forceNewDeployment, desiredCount, percents }: Update, breaker: Scenario['breaker']) {
  return {
    ...(revision === undefined ? {} : { taskDefinition: `web:${revision}` }),
    ...(forceNewDeployment === undefined ? {} : { forceNewDeployment }),
    ...(desiredCount === undefined ? {} : { desiredCount }),
    ...(percents === undefined ? {} : { deploymentConfiguration: deploymentConfiguration(percents, breaker) }),
  };
}

function deploymentConfiguration([minimumHealthyPercent, maximumPercent]: Percents, breaker: Scenario['breaker']) {
  const deploymentCircuitBreaker = { enable: breaker !== 'off', rollback: breaker === 'rollback' };
  return { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker };
}

const lodgersIn = ({ cluster }: LocalService) => [...cluster.instances.values()].flatMap(lodgersOn);

/** The tasks of no service that have not stopped. */
export function lodgersOn({ tasks }: LocalContainerInstance): LocalTask[] {
  return [...tasks].filter(({ service }) => service === undefined);
}

/** How many tasks an instance holds. */
export function slotsOf({ registered }: LocalContainerInstance): number {
  return registered.memory / TASK_MEMORY;
}

const registration = ({ zone, slots }: Machine) => ({
  totalResources: [{ name: 'MEMORY', type: 'INTEGER', integerValue: slots * TASK_MEMORY }],
  attributes: [{ name: 'ecs.availability-zone', value: `us-east-1${'abcde'[zone]}` }],
});

const DEFINITION = {
  family: 'web',
  networkMode: 'bridge',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: TASK_MEMORY }],
};

const FARGATE_DEFINITION = {
  family: 'web',
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  requiresCompatibilities: ['FARGATE'],
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27' }],
};

const NETWORK = { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'] } };
