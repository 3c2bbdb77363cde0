import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/deployment/diagnosis/diagnose.js';
import type { Finding } from '../../../src/deployment/diagnosis/finding.js';
import { Service } from '../../../src/model/service/service.js';
import { Task } from '../../../src/model/task/task.js';
import { rightOf } from '../../support/sides.js';

const ARN = 'arn:aws:ecs:eu-west-1:123456789012';
const TARGET_GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';

/** So many minutes after the current deployment was started. */
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute));

/** An event of the service `web`; the later the higher its number. */
const event = (minute: number, text: string, subject = '(service web) ') => ({
  id: `event-${minute}`,
  createdAt: at(minute),
  message: `${subject}${text}`,
});

/** A deployment that was started at minute 0, unless something else is said of it. */
const deployment = (members: object = {}) => ({
  id: 'ecs-svc/2',
  status: 'PRIMARY',
  desiredCount: 2,
  runningCount: 0,
  pendingCount: 1,
  rolloutState: 'IN_PROGRESS',
  createdAt: at(0),
  updatedAt: at(0),
  ...members,
});

const serviceWith = (members: object = {}): Service =>
  rightOf(
    Service.decode({
      serviceArn: `${ARN}:service/default/web`,
      serviceName: 'web',
      clusterArn: `${ARN}:cluster/default`,
      status: 'ACTIVE',
      desiredCount: 2,
      runningCount: 0,
      pendingCount: 1,
      deployments: [deployment()],
      ...members,
    }),
  );

const withEvents = (...events: object[]): Service => serviceWith({ events });

/** A task that has stopped at minute 5, unless something else is said of it. */
function stoppedTask({
  containers = [],
  ...members
}: {
  readonly containers?: object[];
  readonly [key: string]: unknown;
}): Task {
  const taskArn = `${ARN}:task/default/${members.id ?? '1'}`;
  return rightOf(
    Task.decode({
      taskArn,
      taskDefinitionArn: `${ARN}:task-definition/web:2`,
      clusterArn: `${ARN}:cluster/default`,
      group: 'service:web',
      startedBy: 'ecs-svc/2',
      desiredStatus: 'STOPPED',
      lastStatus: 'STOPPED',
      stoppedAt: at(5),
      containers: containers.map((container) => ({
        containerArn: `${ARN}:container/1`,
        taskArn,
        name: 'app',
        lastStatus: 'STOPPED',
        image: 'nginx:1.27',
        ...container,
      })),
      ...members,
    }),
  );
}

const causes = (found: readonly Finding[]) => found.map(({ cause }) => cause);

const FULL = 'was unable to place a task because no container instance met all of its requirements.';
const onInstance = (id: string, obstacle: string) =>
  `${FULL} The closest matching (container-instance ${id}) ${obstacle}`;
const CPU = 'has insufficient CPU units available.';
const STEADY = 'has reached a steady state.';
const FAILED = deployment({
  rolloutState: 'FAILED',
  rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
  failedTasks: 3,
});

describe('findings', () => {
  it('are none where events only tell of progress', () => {
    expect(diagnose(withEvents(event(1, 'has started 2 tasks: (task 1) (task 2).')))).toEqual([]);
    expect(diagnose(serviceWith())).toEqual([]);
  });

  it('come once, with all of their evidence, the newest first', () => {
    const service = withEvents(
      event(1, onInstance('a', CPU)),
      event(3, onInstance('b', CPU)),
      event(2, onInstance('a', CPU)),
    );
    expect(diagnose(service)).toEqual([
      {
        cause: 'no-capacity',
        message: 'No container instance has enough CPU units left for a task.',
        hint: expect.stringContaining('CPU units'),
        resource: 'cpu',
        containerInstances: ['b', 'a'],
        earlier: false,
        evidence: [
          { kind: 'event', id: 'event-3', createdAt: at(3), message: `(service web) ${onInstance('b', CPU)}` },
          { kind: 'event', id: 'event-2', createdAt: at(2), message: `(service web) ${onInstance('a', CPU)}` },
          { kind: 'event', id: 'event-1', createdAt: at(1), message: `(service web) ${onInstance('a', CPU)}` },
        ],
      },
    ]);
  });

  it('are told apart by what is lacking, by who finds a task unhealthy, and by what is unknown', () => {
    const unhealthy = (where: string) => `(task 1) (port 80) is unhealthy in (${where}) due to (reason no)`;
    const service = withEvents(
      event(1, onInstance('a', CPU)),
      event(2, onInstance('a', 'has insufficient memory available.')),
      event(3, unhealthy(`target-group ${TARGET_GROUP}`)),
      event(4, unhealthy('target-group arn:other')),
      event(5, unhealthy('elb web-lb')),
      event(6, '(task 1) failed container health checks.'),
      event(7, 'is on strike.'),
      event(8, 'is on holiday.'),
      event(9, 'is on strike.'),
    );
    expect(diagnose(service).map(({ message }) => message)).toEqual([
      'The health checks of containers fail.',
      'Load balancer web-lb finds the instances of tasks unhealthy.',
      'Target group arn:other finds tasks unhealthy.',
      'Target group web finds tasks unhealthy.',
      'No container instance has enough memory left for a task.',
      'No container instance has enough CPU units left for a task.',
      'ECS says something that this package does not know.',
      'ECS says something that this package does not know.',
    ]);
  });

  it('come in an order: what explains others before them', () => {
    const service = serviceWith({
      deployments: [FAILED],
      events: [
        event(10, 'is on strike.'),
        event(9, '(deployment ecs-svc/2) deployment failed: tasks failed to start.'),
        event(8, 'is unable to consistently start tasks successfully.'),
        event(7, 'operations are being throttled. Will try again later.'),
        event(6, `${FULL} ${CPU}`),
        event(5, '(task 1) failed container health checks.'),
        event(1, "failed to launch a task with (error ECS was unable to assume the role 'r' that was provided.)."),
      ],
    });
    const crashed = stoppedTask({ stoppedReason: 'Essential container in task exited' });
    const unpulled = stoppedTask({ stoppedReason: 'CannotPullContainerError: not found' });
    expect(causes(diagnose(service, [crashed, unpulled]))).toEqual([
      'wrong-role',
      'image-pull',
      'crash-loop',
      'failing-health-checks',
      'no-capacity',
      'throttled',
      'failing-tasks',
      'deployment-failed',
      'unknown',
    ]);
  });

  it('of one cause come in the order of their evidence', () => {
    const service = withEvents(
      event(1, onInstance('a', CPU)),
      event(2, onInstance('b', CPU)),
      event(3, onInstance('a', 'has insufficient memory available.')),
    );
    expect(diagnose(service)).toMatchObject([{ resource: 'cpu' }, { resource: 'memory' }]);
  });

  it('take in what says less of the same', () => {
    const service = withEvents(
      event(1, '(task 1) failed container health checks.'),
      event(2, 'has started 1 tasks: (task 2). Amazon ECS replaced 1 tasks due to an unhealthy status.'),
      event(3, 'is unable to place a task in us-east-1a.'),
    );
    const found = diagnose(service, [stoppedTask({ stoppedReason: 'Task failed ELB health checks' })]);
    expect(found).toMatchObject([
      { checker: 'containers', evidence: [{ id: 'event-2' }, { id: 'event-1' }, { kind: 'task' }] },
      { resource: 'unknown', evidence: [{ id: 'event-3' }] },
    ]);
  });
});

describe('what is over', () => {
  it('is what happened before the service was last steady', () => {
    const service = withEvents(event(3, 'is on strike.'), event(2, STEADY), event(1, onInstance('a', CPU)));
    expect(causes(diagnose(service))).toEqual(['unknown']);
    expect(causes(diagnose(withEvents(event(2, STEADY), event(1, onInstance('a', CPU)))))).toEqual([]);
  });

  it('is told by the order of events within a millisecond', () => {
    const service = withEvents(event(2, STEADY), event(2, 'is on strike.'));
    expect(diagnose(service)).toEqual([]);
    expect(causes(diagnose(withEvents(event(2, 'is on strike.'), event(2, STEADY))))).toEqual(['unknown']);
  });

  it('is not told by a task set that is steady', () => {
    const service = withEvents(event(2, STEADY, '(service web, taskSet ecs-svc/2) '), event(1, onInstance('a', CPU)));
    expect(causes(diagnose(service))).toEqual(['no-capacity']);
  });

  it('includes tasks that stopped by then', () => {
    const service = withEvents(event(6, STEADY));
    const crash = { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' };
    expect(diagnose(service, [stoppedTask(crash)])).toEqual([]);
    expect(diagnose(service, [stoppedTask({ ...crash, stoppedAt: at(6) })])).toEqual([]);
    expect(diagnose(service, [stoppedTask({ ...crash, stoppedAt: at(7) })])).toMatchObject([{ tasks: 1 }]);
    expect(diagnose(service, [stoppedTask({ ...crash, stoppedAt: undefined, stoppingAt: at(5) })])).toEqual([]);
    expect(diagnose(service, [stoppedTask({ ...crash, stoppedAt: undefined })])).toMatchObject([{ tasks: 1 }]);
  });

  it('is not what led to a deployment that ECS still calls failed', () => {
    const events = [event(3, STEADY), event(2, onInstance('a', CPU)), event(-1, STEADY), event(-2, 'is on strike.')];
    expect(causes(diagnose(serviceWith({ events, deployments: [FAILED] })))).toEqual([
      'no-capacity',
      'failing-tasks',
      'deployment-failed',
    ]);
  });

  it('is found all the same since a given moment', () => {
    const events = [event(3, STEADY), event(2, onInstance('a', CPU)), event(1, 'is on strike.')];
    const task = stoppedTask({ stoppedReason: 'Your Spot Task was interrupted.' });
    const since = (minute: number) => diagnose(serviceWith({ events }), [task], { since: at(minute) });
    expect(causes(since(1))).toEqual(['no-capacity', 'interrupted', 'unknown']);
    expect(causes(since(2))).toEqual(['no-capacity', 'interrupted']);
    expect(causes(since(5))).toEqual(['interrupted']);
    expect(causes(since(6))).toEqual([]);
    expect(diagnose(serviceWith({ events }), [task], { since: undefined })).toMatchObject([{ by: 'spot' }]);
  });
});

describe('what is older than the current deployment', () => {
  it('comes last and is marked, unless something of it is newer', () => {
    const service = withEvents(
      event(1, 'is on strike.'),
      event(-1, onInstance('a', CPU)),
      event(-2, 'is on strike.'),
      event(-3, 'operations are being throttled. Will try again later.'),
    );
    expect(diagnose(service)).toMatchObject([
      { cause: 'unknown', earlier: false },
      { cause: 'no-capacity', earlier: true },
      { cause: 'throttled', earlier: true },
    ]);
  });

  it('holds for tasks, too', () => {
    const task = stoppedTask({ stoppedReason: 'Task failed container health checks', stoppedAt: at(-1) });
    expect(diagnose(serviceWith(), [task])).toMatchObject([{ earlier: true }]);
  });

  it('is what a rollback returns from, so it is not marked', () => {
    const events = [event(-1, onInstance('a', CPU))];
    const rolloutStateReason = 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/2.';
    const deployments = [deployment({ rolloutStateReason })];
    expect(diagnose(serviceWith({ events, deployments }))).toMatchObject([
      { cause: 'no-capacity', earlier: false },
      { cause: 'deployment-failed', by: 'circuit-breaker', deploymentIds: [], rolledBackTo: 'ecs-svc/2' },
    ]);
    const said = [event(-1, 'rolling back to deployment ecs-svc/2.'), event(-2, onInstance('a', CPU))];
    expect(diagnose(withEvents(...said))).toMatchObject([
      { cause: 'no-capacity', earlier: false },
      { cause: 'deployment-failed', by: 'unknown', rolledBackTo: 'ecs-svc/2' },
    ]);
  });

  it('is not marked where another deployment failed meanwhile and is still there', () => {
    const deployments = [deployment({ id: 'ecs-svc/3', createdAt: at(5) }), { ...FAILED, status: 'ACTIVE' }];
    const service = serviceWith({ deployments, events: [event(2, onInstance('a', CPU)), event(-1, 'is on strike.')] });
    expect(diagnose(service)).toMatchObject([
      { cause: 'no-capacity', earlier: false },
      { cause: 'deployment-failed', deploymentIds: ['ecs-svc/2'] },
      { cause: 'unknown', earlier: true },
    ]);
  });

  it('is older than the newest task set with another deployment controller', () => {
    const taskSet = (id: string, minute: number, status: string) => ({
      id,
      taskSetArn: `${ARN}:task-set/default/web/${id}`,
      status,
      computedDesiredCount: 2,
      pendingCount: 0,
      runningCount: 0,
      createdAt: at(minute),
      updatedAt: at(minute),
    });
    const taskSets = [taskSet('ecs-svc/1', -10, 'PRIMARY'), taskSet('ecs-svc/2', 0, 'ACTIVE')];
    const events = [event(1, 'is on strike.'), event(-1, onInstance('a', CPU))];
    expect(diagnose(serviceWith({ deployments: [], taskSets, events }))).toMatchObject([
      { cause: 'unknown', earlier: false },
      { cause: 'no-capacity', earlier: true },
    ]);
  });
});

describe('tasks', () => {
  const finding = (members: Parameters<typeof stoppedTask>[0]) => diagnose(serviceWith(), [stoppedTask(members)]);

  it.each([
    { stopCode: 'UserInitiated', stoppedReason: 'CannotPullContainerError: ha' },
    { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)' },
    { stopCode: 'ServiceSchedulerInitiated' },
    { group: 'service:other', stopCode: 'EssentialContainerExited' },
    { group: 'family:web', stopCode: 'EssentialContainerExited' },
    { desiredStatus: 'RUNNING', lastStatus: 'RUNNING', stoppedAt: undefined, healthStatus: 'HEALTHY' },
    {
      desiredStatus: 'RUNNING',
      lastStatus: 'PENDING',
      stoppedAt: undefined,
      stoppedReason: 'None of these counts yet',
    },
  ])('make no finding where nothing is wrong with them, or nobody asked for them: %j', (members) => {
    expect(finding(members)).toEqual([]);
  });

  it('say why they stopped, each as far as it can', () => {
    expect(finding({ stopCode: 'EssentialContainerExited', stoppedReason: 'Something new' })).toMatchObject([
      { cause: 'crash-loop', message: '1 task stopped because an essential container exited.', tasks: 1, exits: [] },
    ]);
    expect(finding({ stopCode: 'SpotInterruption' })).toMatchObject([{ cause: 'interrupted', by: 'spot' }]);
    expect(finding({ stopCode: 'TerminationNotice', stoppedReason: '' })).toMatchObject([{ by: 'host' }]);
    expect(finding({ stopCode: 'InfrastructureHealth' })).toMatchObject([{ by: 'host' }]);
    expect(finding({ stopCode: 'TaskFailedToStart' })).toMatchObject([{ cause: 'unknown', text: 'TaskFailedToStart' }]);
    expect(finding({ group: undefined, stoppedReason: 'Bored' })).toMatchObject([{ cause: 'unknown', text: 'Bored' }]);
    expect(finding({ stopCode: 'Bored', containers: [{ reason: 'No work' }] })).toMatchObject([{ text: 'No work' }]);
    expect(finding({ stopCode: 'constructor' })).toEqual([]);
  });

  it('say it by their containers where these know better', () => {
    const stoppedReason = 'Essential container in task exited';
    const found = finding({
      stopCode: 'EssentialContainerExited',
      stoppedReason,
      containers: [
        { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
        { name: 'proxy', exitCode: 0 },
        { name: 'log' },
      ],
    });
    expect(found).toMatchObject([{ cause: 'out-of-memory', containers: ['app'] }]);
    expect(found[0]?.evidence).toEqual([
      {
        kind: 'task',
        taskArn: `${ARN}:task/default/1`,
        stopCode: 'EssentialContainerExited',
        stoppedReason,
        containers: [
          { name: 'app', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
          { name: 'proxy', exitCode: 0 },
        ],
      },
    ]);
    expect(
      finding({
        stoppedReason: 'Task failed to start',
        containers: [{ reason: 'CannotStartContainerError: no such file' }],
      }),
    ).toMatchObject([{ cause: 'container-start', problem: 'start' }]);
  });

  it('can fail for two reasons at once, and say the same twice', () => {
    const pull = 'CannotPullContainerError: toomanyrequests: Too Many Requests.';
    const found = finding({
      stoppedReason: pull,
      containers: [{ reason: pull }, { name: 'log', image: 'fluentd', reason: 'CannotStartContainerError: no' }],
    });
    expect(found).toMatchObject([
      { cause: 'image-pull', problem: 'rate-limit', images: ['nginx:1.27'], evidence: [{ kind: 'task' }] },
      { cause: 'container-start', problem: 'start' },
    ]);
  });

  it('name all of their images where none is blamed', () => {
    const containers = [{}, { name: 'log', image: 'fluentd' }, { name: 'none', image: undefined }];
    const found = finding({ stoppedReason: 'CannotPullContainerError: not found', containers });
    expect(found).toMatchObject([{ images: ['nginx:1.27', 'fluentd'] }]);
  });

  it('are counted by what their containers exited with, those that stopped last first', () => {
    const crash = (id: string, minute: number, ...codes: number[]) =>
      stoppedTask({
        id,
        stopCode: 'EssentialContainerExited',
        stoppedAt: at(minute),
        containers: codes.map((exitCode, i) => ({ name: i === 0 ? 'app' : 'proxy', exitCode })),
      });
    const [found] = diagnose(serviceWith(), [crash('a', 1, 1, 0), crash('b', 3, 1, 0), crash('c', 2, 137, 0)]);
    expect(found).toMatchObject({
      message: '3 tasks stopped because an essential container exited (app with 1).',
      exits: [
        { container: 'proxy', exitCode: 0, count: 3 },
        { container: 'app', exitCode: 1, count: 2 },
        { container: 'app', exitCode: 137, count: 1 },
      ],
    });
    const order = ['b', 'c', 'a'].map((id) => ({ taskArn: `${ARN}:task/default/${id}` }));
    expect(found?.evidence).toMatchObject(order);
  });

  it('make a crash of an exit with 0, too', () => {
    const found = finding({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 0 }] });
    expect(found).toMatchObject([{ message: '1 task stopped because an essential container exited (app with 0).' }]);
  });

  it('that run and are unhealthy tell of their checks', () => {
    const task = { desiredStatus: 'RUNNING', lastStatus: 'RUNNING', stoppedAt: undefined, healthStatus: 'UNHEALTHY' };
    expect(finding(task)).toMatchObject([{ cause: 'failing-health-checks', checker: 'containers' }]);
  });
});

describe('health checks', () => {
  const unhealthy = (minute: number, reason: string) =>
    event(
      minute,
      `(task ${minute}) (port 80) is unhealthy in (target-group ${TARGET_GROUP}) due to (reason ${reason})`,
    );

  it('fail with codes and for reasons, each once', () => {
    const service = withEvents(
      unhealthy(4, 'Request timed out).'.slice(0, -2)),
      unhealthy(3, 'Health checks failed with these codes: [503]'),
      unhealthy(2, 'Health checks failed with these codes: [502, 503]'),
      unhealthy(1, 'Health checks failed with these codes: [503]'),
    );
    const task = stoppedTask({ stoppedReason: `Task failed ELB health checks in (target-group ${TARGET_GROUP})` });
    expect(diagnose(service, [task])).toMatchObject([
      {
        message: 'Target group web finds tasks unhealthy (answers: 503, 502).',
        name: TARGET_GROUP,
        codes: [503, 502],
        reasons: [
          'Request timed out',
          'Health checks failed with these codes: [503]',
          'Health checks failed with these codes: [502, 503]',
        ],
        evidence: [{}, {}, {}, {}, { kind: 'task' }],
      },
    ]);
  });

  it.each(['[]', '[,]', '[ 0, , ]', '[five]', '[', ']'])('fail without codes: %s', (codes) => {
    expect(diagnose(withEvents(unhealthy(1, `Health checks failed with these codes: ${codes}`)))).toMatchObject([
      { codes: [] },
    ]);
  });

  it('say who checks elsewhere', () => {
    const found = diagnose(
      withEvents(event(1, '(task 1) is unhealthy in (service-registry srv-1) due to (reason x).')),
    );
    expect(found).toMatchObject([
      {
        checker: 'other',
        name: 'service-registry srv-1',
        message: 'Tasks are found unhealthy in service-registry srv-1.',
      },
    ]);
  });
});

describe('roles, target groups and limits', () => {
  it('are named', () => {
    const denied = (action: string) =>
      `failed to register targets in (target-group ${TARGET_GROUP}) with (error User: arn:me is not authorized to perform: ${action} on resource: x)`;
    const service = withEvents(
      event(1, denied('elasticloadbalancing:RegisterTargets')),
      event(2, denied('elasticloadbalancing:DescribeTargetHealth')),
      event(3, "failed to launch a task with (error ECS was unable to assume the role 'arn:role' that)."),
      event(4, 'operations are being throttled on elb. Will try again later.'),
      event(5, 'operations are being throttled. Will try again later.'),
      event(6, `failed to register targets in (target-group ${TARGET_GROUP}) with (error that)`),
    );
    expect(diagnose(service)).toMatchObject([
      {
        cause: 'wrong-role',
        problem: 'permissions',
        roles: ['arn:me'],
        actions: ['elasticloadbalancing:DescribeTargetHealth', 'elasticloadbalancing:RegisterTargets'],
      },
      { cause: 'wrong-role', problem: 'assume', roles: ['arn:role'], actions: [] },
      { cause: 'wrong-target-group', problem: 'unknown', targetGroups: [TARGET_GROUP] },
      { cause: 'throttled', by: ['elb'] },
    ]);
  });
});

describe('a deployment', () => {
  it('fails by the circuit breaker, once, whoever says it', () => {
    const events = [
      event(3, 'rolling back to deployment ecs-svc/1.'),
      event(3, '(deployment ecs-svc/2) deployment failed: tasks failed to start.'),
    ];
    const deployments = [{ ...FAILED, status: 'ACTIVE' }, deployment({ id: 'ecs-svc/1', createdAt: at(-60) })];
    expect(diagnose(serviceWith({ events, deployments }))).toMatchObject([
      {
        cause: 'deployment-failed',
        message:
          'The circuit breaker ended a deployment after too many of its tasks failed, and the service returns to ecs-svc/1.',
        by: 'circuit-breaker',
        deploymentIds: ['ecs-svc/2'],
        rolledBackTo: 'ecs-svc/1',
        evidence: [
          { kind: 'event' },
          { kind: 'event' },
          { kind: 'deployment', rolloutState: 'FAILED', failedTasks: 3 },
        ],
      },
    ]);
  });

  it.each([
    { rolloutStateReason: 'ECS deployment failed: alarm detected.', by: 'alarm' },
    { rolloutStateReason: 'Somebody stopped it.', by: 'unknown' },
    { rolloutStateReason: undefined, by: 'unknown' },
  ])('fails by $by: $rolloutStateReason', ({ rolloutStateReason, by }) => {
    const deployments = [deployment({ rolloutState: 'FAILED', rolloutStateReason })];
    expect(diagnose(serviceWith({ deployments }))).toMatchObject([{ cause: 'deployment-failed', by }]);
  });

  it('has tasks that failed only as long as it is not complete', () => {
    const failing = (members: object) => diagnose(serviceWith({ deployments: [deployment(members)] }));
    expect(failing({ failedTasks: 1 })).toMatchObject([{ message: '1 task failed.', failedTasks: 1, slowed: false }]);
    expect(failing({ failedTasks: 2, rolloutState: undefined })).toMatchObject([{ failedTasks: 2 }]);
    expect(failing({ failedTasks: 0 })).toEqual([]);
    expect(failing({ failedTasks: 2, rolloutState: 'COMPLETED' })).toEqual([]);
  });

  it('is slowed down where tasks never come to run', () => {
    const events = [event(1, 'is unable to consistently start tasks successfully.')];
    const [found, ...others] = diagnose(serviceWith({ events }));
    expect(found).toMatchObject({
      slowed: true,
      message: expect.stringMatching(/^Tasks fail to start, and ECS waits/),
    });
    expect(found).not.toHaveProperty('failedTasks');
    expect(others).toEqual([]);
    const deployments = [deployment({ failedTasks: 3 })];
    expect(diagnose(serviceWith({ events, deployments }))).toMatchObject([
      { slowed: true, failedTasks: 3, message: expect.stringMatching(/^3 tasks failed in a row, and ECS waits/) },
    ]);
  });
});

describe('bounds without room', () => {
  const old = deployment({ id: 'ecs-svc/1', status: 'ACTIVE', desiredCount: 0, runningCount: 1, pendingCount: 0 });
  const stuck = (members: object = {}, primary: object = {}) =>
    diagnose(
      serviceWith({
        desiredCount: 1,
        runningCount: 1,
        pendingCount: 0,
        deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 },
        deployments: [deployment({ desiredCount: 1, pendingCount: 0, ...primary }), old],
        ...members,
      }),
    );

  it('follow from the counts', () => {
    expect(stuck()).toMatchObject([
      {
        cause: 'no-room',
        message:
          'With 1 task desired, 1 must stay healthy and 1 may exist at most, so ECS can neither stop nor start one.',
        hint: 'Set minimumHealthyPercent to 0 or less, or maximumPercent to 200 or more.',
        bounds: { minimumHealthy: 1, maximum: 1 },
        reported: false,
        computed: true,
        evidence: [{ kind: 'deployment', id: 'ecs-svc/2', rolloutState: 'IN_PROGRESS' }],
      },
    ]);
  });

  it.each([
    { members: { deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 } } },
    { members: { deploymentConfiguration: undefined } },
    { members: { deploymentController: { type: 'CODE_DEPLOY' } } },
    {
      members: {
        deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100, strategy: 'BLUE_GREEN' },
      },
    },
    { members: { status: 'DRAINING' } },
    { members: {}, primary: { pendingCount: 1 } },
    { members: {}, primary: { runningCount: 1 } },
    { members: {}, primary: { rolloutState: 'COMPLETED' } },
    { members: { schedulingStrategy: 'DAEMON', deploymentConfiguration: undefined } },
    { members: { deployments: [] } },
    { members: { deployments: [deployment({ desiredCount: 1, pendingCount: 0 })] } },
  ])('do not follow from $members $primary', ({ members, primary }) => {
    expect(stuck(members, primary)).toEqual([]);
  });

  it('do not matter to a deployment that failed', () => {
    expect(causes(stuck({}, { rolloutState: 'FAILED' }))).toEqual(['deployment-failed']);
  });

  it('are reported by ECS, also when no task is desired any more', () => {
    const text =
      'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';
    expect(diagnose(serviceWith({ desiredCount: 0, events: [event(1, text)] }))).toMatchObject([
      {
        cause: 'no-room',
        message: 'ECS found no room to stop or start a task between minimumHealthyPercent and maximumPercent.',
        reported: true,
        computed: false,
        hint: 'Lower minimumHealthyPercent, or raise maximumPercent.',
      },
    ]);
  });
});
