import { describe, expect, it } from 'vitest';
import { type DiagnoseOptions, diagnose } from '../../../src/deployment/diagnosis/diagnose.js';
import type { Finding } from '../../../src/deployment/diagnosis/finding.js';
import { deploymentProgress } from '../../../src/deployment/progress/deployment-progress.js';
import type { Fault } from '../../../src/local/fault/fault.js';
import type { LocalPolicy } from '../../../src/local/policy.js';
import { Service } from '../../../src/model/service/service.js';
import { Task } from '../../../src/model/task/task.js';
import { type DirectEcs, directEcs } from '../../support/direct-ecs.js';
import { rightOf } from '../../support/sides.js';

const TARGET_GROUP = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';
const BEHIND = { loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }] };
const APP = { name: 'app', image: 'nginx:1.27', memory: 128, cpu: 128, portMappings: [{ containerPort: 80 }] };
const CHECK = { command: ['CMD-SHELL', 'true'], interval: 5, retries: 1 };
const LARGE = { cpu: 2 ** 16, memory: 2 ** 16 };
const OLD = 'com.amazonaws.ecs.capability.docker-remote-api.1.17';
const BREAKER = { enable: true, rollback: false };

interface Setting {
  /** CPU units and MiB of the container instances. */
  readonly instances?: readonly { readonly cpu: number; readonly memory: number }[];
  /** Names of attributes of the instances. Absent: those of a current agent. */
  readonly capabilities?: readonly string[];
  readonly container?: object;
  readonly service?: object;
  /** The minimum healthy percent and the maximum percent. */
  readonly percents?: readonly [number, number];
  readonly breaker?: object;
  readonly faults?: readonly Fault[];
  readonly policy?: Partial<LocalPolicy>;
}

/** Starts a local ECS in which the service `web` was created just now; revisions 1 and 2 of `web` are alike. */
function ecsWith(setting: Setting): DirectEcs {
  const { instances = [LARGE], capabilities = [], container = {}, service = {}, breaker, faults = [] } = setting;
  const [minimumHealthyPercent, maximumPercent] = setting.percents ?? [100, 200];
  const ecs = directEcs(setting.policy);
  ecs.call('CreateCluster', {});
  for (const { cpu, memory } of instances) {
    ecs.call('RegisterContainerInstance', {
      totalResources: [
        { name: 'CPU', type: 'INTEGER', integerValue: cpu },
        { name: 'MEMORY', type: 'INTEGER', integerValue: memory },
      ],
      attributes: capabilities.map((name) => ({ name })),
    });
  }
  for (let revision = 1; revision <= 2; revision++) {
    ecs.call('RegisterTaskDefinition', { family: 'web', containerDefinitions: [{ ...APP, ...container }] });
  }
  for (const fault of faults) ecs.account.faults.add(fault);
  ecs.call('CreateService', {
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: 2,
    availabilityZoneRebalancing: 'DISABLED',
    deploymentConfiguration: {
      minimumHealthyPercent,
      maximumPercent,
      ...(breaker === undefined ? {} : { deploymentCircuitBreaker: breaker }),
    },
    ...service,
  });
  return ecs;
}

/** The service, and all of its tasks, as they are described. */
function described({ call }: DirectEcs): { readonly service: Service; readonly tasks: readonly Task[] } {
  const { services } = call('DescribeServices', { services: ['web'] }) as { services: object[] };
  const arns = ['RUNNING', 'STOPPED'].flatMap(
    (desiredStatus) => (call('ListTasks', { serviceName: 'web', desiredStatus }) as { taskArns: string[] }).taskArns,
  );
  const { tasks } = arns.length === 0 ? { tasks: [] } : (call('DescribeTasks', { tasks: arns }) as { tasks: object[] });
  return { service: rightOf(Service.decode(services[0])), tasks: tasks.map((task) => rightOf(Task.decode(task))) };
}

function findings(ecs: DirectEcs, options?: DiagnoseOptions): readonly Finding[] {
  const { service, tasks } = described(ecs);
  return diagnose(service, tasks, options);
}

const update = (ecs: DirectEcs, changes: object = { taskDefinition: 'web:2' }) =>
  ecs.call('UpdateService', { service: 'web', ...changes });

const causes = (found: readonly Finding[]) => found.map(({ cause }) => cause);

describe('a service that is well', () => {
  it.each([{}, { service: { desiredCount: 0 } }, { service: BEHIND }])('has no findings at any time: %j', (setting) => {
    const ecs = ecsWith(setting);
    expect(findings(ecs)).toEqual([]);
    do expect(findings(ecs)).toEqual([]);
    while (ecs.step());
    update(ecs);
    do expect(findings(ecs)).toEqual([]);
    while (ecs.step());
    expect(deploymentProgress(described(ecs).service)).toMatchObject({ share: 1, steady: true, moving: false });
  });

  it('has none while it is deleted, nor when it is gone', () => {
    const ecs = ecsWith({});
    ecs.settle();
    ecs.call('DeleteService', { service: 'web', force: true });
    expect(findings(ecs)).toEqual([]);
    ecs.settle('5m');
    const { service } = described(ecs);
    expect(service.status).toBe('INACTIVE');
    expect(diagnose(service)).toEqual([]);
    expect(deploymentProgress(service)).toBeUndefined();
  });
});

describe('a service without capacity', () => {
  it.each([
    { resource: 'cpu', setting: { instances: [{ cpu: 200, memory: 2 ** 16 }] } },
    { resource: 'memory', setting: { instances: [{ cpu: 2 ** 16, memory: 200 }] } },
    { resource: 'ports', setting: { container: { portMappings: [{ containerPort: 80, hostPort: 8080 }] } } },
    { resource: 'attribute', setting: { container: { healthCheck: CHECK }, capabilities: [OLD] } },
    {
      resource: 'constraint',
      setting: { service: { placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == prod' }] } },
    },
    { resource: 'constraint', setting: { service: { placementConstraints: [{ type: 'distinctInstance' }] } } },
  ])('lacks $resource on its instances', ({ resource, setting }) => {
    const ecs = ecsWith(setting);
    ecs.settle('2m');
    const [instance] = (ecs.call('ListContainerInstances', {}) as { containerInstanceArns: string[] })
      .containerInstanceArns;
    const found = findings(ecs);
    expect(found).toMatchObject([
      { cause: 'no-capacity', resource, earlier: false, containerInstances: [instance?.split('/').at(-1)] },
    ]);
    expect(found[0]?.evidence).toMatchObject([{ kind: 'event' }]);
  });

  it('lacks instances, and is well once there are some', () => {
    const ecs = ecsWith({ instances: [] });
    ecs.settle('2m');
    expect(findings(ecs)).toMatchObject([{ cause: 'no-capacity', resource: 'instances', containerInstances: [] }]);
    expect(deploymentProgress(described(ecs).service)).toMatchObject({ share: 0, moving: true });
    ecs.call('RegisterContainerInstance', {
      totalResources: [{ name: 'MEMORY', type: 'INTEGER', integerValue: 1024 }],
    });
    ecs.settle();
    expect(causes(findings(ecs))).toEqual([]);
  });

  it('lacks it on Fargate', () => {
    const ecs = directEcs();
    ecs.account.faults.add({ kind: 'no-capacity', launchType: 'FARGATE' });
    ecs.call('CreateCluster', {});
    ecs.call('RegisterTaskDefinition', {
      family: 'web',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'app', image: 'nginx:1.27' }],
    });
    ecs.call('CreateService', {
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    });
    ecs.settle('2m');
    expect(findings(ecs)).toMatchObject([{ cause: 'no-capacity', resource: 'fargate' }]);
  });

  it('keeps the finding when it is updated in vain: ECS does not repeat itself', () => {
    const ecs = ecsWith({ instances: [] });
    ecs.settle();
    ecs.account.clock.turnTo(ecs.account.clock.now + 60_000);
    update(ecs);
    ecs.settle();
    expect(findings(ecs)).toMatchObject([{ cause: 'no-capacity', resource: 'instances', earlier: true }]);
  });
});

describe('a service whose tasks crash', () => {
  it('says what with, and that the circuit breaker has tripped', () => {
    const ecs = ecsWith({ breaker: BREAKER, faults: [{ kind: 'crash', exitCode: 3, reason: 'no configuration' }] });
    ecs.settle('1h');
    const [crash, failing, failed, ...others] = findings(ecs);
    expect(crash).toMatchObject({
      cause: 'crash-loop',
      message: '4 tasks stopped because an essential container exited (app with 3).',
      tasks: 4,
      exits: [{ container: 'app', exitCode: 3, count: 4 }],
      earlier: false,
    });
    expect(crash?.evidence).toHaveLength(4);
    expect(crash?.evidence[0]).toMatchObject({
      kind: 'task',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode: 3, reason: 'no configuration' }],
    });
    expect(failing).toMatchObject({ cause: 'failing-tasks', failedTasks: 4, slowed: false });
    expect(failed).toMatchObject({ cause: 'deployment-failed', by: 'circuit-breaker' });
    expect(failed?.evidence).toMatchObject([{ kind: 'event' }, { kind: 'deployment', rolloutState: 'FAILED' }]);
    expect(others).toEqual([]);
    const { service } = described(ecs);
    expect(failed).toHaveProperty('deploymentIds', [service.deployments[0]?.id]);
    expect(failed).not.toHaveProperty('rolledBackTo');
    expect(deploymentProgress(service)).toMatchObject({
      rolloutState: 'FAILED',
      failedTasks: 4,
      share: 0,
      moving: false,
    });
  });

  it('tells memory from other reasons', () => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    const ecs = ecsWith({
      faults: [
        { kind: 'crash', exitCode: 137, reason, times: 1 },
        { kind: 'crash', exitCode: 137 },
      ],
    });
    ecs.settle('20s');
    expect(findings(ecs)).toMatchObject([
      { cause: 'out-of-memory', containers: ['app'], evidence: [{ kind: 'task' }] },
      { cause: 'crash-loop', tasks: 1, exits: [{ container: 'app', exitCode: 137, count: 1 }] },
      { cause: 'failing-tasks', failedTasks: 2 },
    ]);
  });

  it('is slowed down by ECS after a while', () => {
    const ecs = ecsWith({ service: { desiredCount: 1 }, faults: [{ kind: 'crash' }] });
    ecs.settle('10m');
    const found = findings(ecs);
    expect(causes(found)).toEqual(['crash-loop', 'failing-tasks']);
    expect(found[1]).toMatchObject({ slowed: true, evidence: [{ kind: 'event' }, { kind: 'deployment' }] });
  });

  it('is found without its tasks, too, if not why', () => {
    const ecs = ecsWith({ faults: [{ kind: 'crash' }] });
    ecs.settle('20s');
    expect(diagnose(described(ecs).service)).toMatchObject([{ cause: 'failing-tasks', failedTasks: 2, slowed: false }]);
  });

  it('is well once they do not crash any more', () => {
    const ecs = ecsWith({ faults: [{ kind: 'crash', times: 2 }] });
    ecs.settle();
    expect(described(ecs).tasks).toHaveLength(4);
    expect(findings(ecs)).toEqual([]);
  });
});

describe('a service that is rolled back', () => {
  function rollingBack(): DirectEcs {
    const ecs = ecsWith({ breaker: { enable: true, rollback: true }, policy: { stoppedTaskKept: 86_400_000 } });
    ecs.settle();
    ecs.account.faults.add({ kind: 'crash', revision: 2 });
    update(ecs);
    return ecs;
  }

  it('says why, and what it returns to, as long as it is on its way', () => {
    const ecs = rollingBack();
    const [old] = described(ecs).service.deployments.slice(1);
    const isRollback = () => described(ecs).service.deployments[0]?.id === old?.id;
    while (!isRollback()) expect(ecs.step()).toBe(true);
    const [crash, failed, ...others] = findings(ecs);
    expect(crash).toMatchObject({ cause: 'crash-loop', earlier: false });
    expect(failed).toMatchObject({ cause: 'deployment-failed', by: 'circuit-breaker', rolledBackTo: old?.id });
    expect(others).toEqual([]);
  });

  it('is well when it is back, and still tells the story of the deployment when asked for it', () => {
    const ecs = rollingBack();
    const since = described(ecs).service.deployments[0]?.createdAt;
    ecs.settle();
    expect(findings(ecs)).toEqual([]);
    expect(causes(findings(ecs, { since }))).toEqual(['crash-loop', 'deployment-failed']);
  });
});

describe('a service whose tasks are unhealthy', () => {
  it('says which target group finds them so', () => {
    const ecs = ecsWith({ service: BEHIND, percents: [0, 100], faults: [{ kind: 'unhealthy-target' }] });
    ecs.settle('15m');
    const found = findings(ecs);
    expect(found[0]).toMatchObject({
      cause: 'failing-health-checks',
      checker: 'target-group',
      message: 'Target group web finds tasks unhealthy.',
      name: TARGET_GROUP,
      codes: [],
      reasons: ['Health checks failed'],
    });
    expect(new Set(found[0]?.evidence.map(({ kind }) => kind))).toEqual(new Set(['event', 'task']));
    expect(causes(found)).toEqual(['failing-health-checks', 'failing-tasks']);
  });

  it('names a Classic Load Balancer', () => {
    const loadBalancers = [{ loadBalancerName: 'web-lb', containerName: 'app', containerPort: 80 }];
    const ecs = ecsWith({ service: { loadBalancers }, percents: [0, 100], faults: [{ kind: 'unhealthy-target' }] });
    ecs.settle('15m');
    expect(findings(ecs)[0]).toMatchObject({
      cause: 'failing-health-checks',
      checker: 'load-balancer',
      name: 'web-lb',
    });
    expect(deploymentProgress(described(ecs).service)).not.toHaveProperty('rolloutState');
  });

  it('says that the checks of containers fail, before anything is said of it and after', () => {
    const ecs = ecsWith({
      container: { healthCheck: CHECK },
      service: { desiredCount: 1 },
      breaker: BREAKER,
      faults: [{ kind: 'unhealthy-container' }],
    });
    ecs.settle('17s');
    const [early] = findings(ecs);
    expect(early).toMatchObject({ cause: 'failing-health-checks', checker: 'containers' });
    expect(early?.evidence).toMatchObject([{ kind: 'task' }]);
    expect(early?.evidence[0]).not.toHaveProperty('stopCode');
    ecs.settle('1h');
    const later = findings(ecs);
    expect(causes(later)).toEqual(['failing-health-checks', 'failing-tasks', 'deployment-failed']);
    expect(later[0]?.evidence.map(({ kind }) => kind)).toContain('event');
  });
});

describe('a service whose image cannot be pulled', () => {
  it.each([
    { message: undefined, problem: 'not-found' },
    { message: 'pull access denied for some/nonsense, repository does not exist', problem: 'denied' },
    { message: 'toomanyrequests: Too Many Requests.', problem: 'rate-limit' },
    { message: 'Get "https://registry/v2/": dial tcp 10.0.0.1:443: i/o timeout', problem: 'network' },
  ])('says so: $problem', ({ message, problem }) => {
    const ecs = ecsWith({
      breaker: BREAKER,
      faults: [{ kind: 'cannot-pull-image', ...(message === undefined ? {} : { message }) }],
    });
    ecs.settle('1h');
    const found = findings(ecs);
    expect(causes(found)).toEqual(['image-pull', 'failing-tasks', 'deployment-failed']);
    expect(found[0]).toMatchObject({ problem, images: ['nginx:1.27'] });
    expect(found[0]?.evidence).toHaveLength(4);
  });
});

describe('a service whose bounds leave no room', () => {
  it('is stuck, as ECS says and as its counts tell', () => {
    const ecs = ecsWith({ service: { desiredCount: 3 }, percents: [70, 100] });
    ecs.settle();
    update(ecs);
    const [computed] = findings(ecs);
    expect(computed).toMatchObject({ cause: 'no-room', reported: false, computed: true });
    ecs.settle('1h');
    const found = findings(ecs);
    expect(found).toMatchObject([
      {
        cause: 'no-room',
        message:
          'With 3 tasks desired, 3 must stay healthy and 3 may exist at most, so ECS can neither stop nor start one.',
        hint: 'Set minimumHealthyPercent to 66 or less, or maximumPercent to 134 or more.',
        bounds: { minimumHealthy: 3, maximum: 3 },
        reported: true,
        computed: true,
      },
    ]);
    expect(found[0]?.evidence.map(({ kind }) => kind)).toEqual(['event', 'deployment']);
  });

  it('gets free by what the hint says, and then has nothing to say of it', () => {
    for (const percents of [
      [66, 100],
      [70, 134],
    ] as const) {
      const ecs = ecsWith({ service: { desiredCount: 3 }, percents: [70, 100] });
      ecs.settle();
      update(ecs);
      ecs.settle('1h');
      const [minimumHealthyPercent, maximumPercent] = percents;
      update(ecs, { deploymentConfiguration: { minimumHealthyPercent, maximumPercent } });
      ecs.settle();
      expect(deploymentProgress(described(ecs).service)).toMatchObject({ share: 1, steady: true });
      expect(findings(ecs)).toEqual([]);
    }
  });
});
