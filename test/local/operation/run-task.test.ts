import type { ECS, RegisterTaskDefinitionCommandInput, RunTaskCommandOutput } from '@aws-sdk/client-ecs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunTaskRequest } from '../../../src/model/task/run-task.js';
import { valid } from '../../support/arbitrary.js';
import { post } from '../../support/aws-json.js';
import { ecsWithInstances, resources } from '../../support/container-instances.js';
import { directEcs } from '../../support/direct-ecs.js';
import { ARN, ecsWithRevisions, emptyEcs, LARGE, NOON, WEB } from '../../support/local-ecs.js';
import { callStrictly } from '../../support/strict-answer.js';

const AWSVPC = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'] } };
const FARGATE: RegisterTaskDefinitionCommandInput = {
  family: 'job',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '.25 vCPU',
  memory: '0.5GB',
  containerDefinitions: [{ name: 'app', image: 'job:1' }],
};
const ON_FARGATE = { taskDefinition: 'job', launchType: 'FARGATE', networkConfiguration: AWSVPC } as const;

const invalid = (message: string) => ({ name: 'InvalidParameterException', message });

/** An instance of 1024 CPU units and 512 MiB. */
const MEDIUM = { cpu: 1024, memory: 512 };

/** A revision of `web` that says more of its only container. */
async function register(ecs: ECS, container: object, definition: Partial<RegisterTaskDefinitionCommandInput> = {}) {
  const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128, ...container }];
  await ecs.registerTaskDefinition({ family: 'web', containerDefinitions, ...definition });
}

describe('runTask', () => {
  it('answers with a task on an instance before it runs', async () => {
    const { ecs } = await ecsWithRevisions();
    const { tasks = [], failures } = await ecs.runTask({ taskDefinition: 'web', startedBy: 'job-7' });
    const [task] = tasks;
    expect(failures).toEqual([]);
    expect(tasks).toHaveLength(1);
    expect(task?.taskArn).toMatch(/^arn:aws:ecs:us-east-1:123456789012:task\/default\/[0-9a-f]{32}$/);
    expect(task).toEqual({
      taskArn: task?.taskArn,
      taskDefinitionArn: `${ARN}:task-definition/web:2`,
      clusterArn: `${ARN}:cluster/default`,
      containerInstanceArn: (await ecs.listContainerInstances({})).containerInstanceArns?.[0],
      group: 'family:web',
      startedBy: 'job-7',
      launchType: 'EC2',
      availabilityZone: 'us-east-1a',
      lastStatus: 'PENDING',
      desiredStatus: 'RUNNING',
      healthStatus: 'UNKNOWN',
      createdAt: NOON,
      cpu: '0',
      memory: '128',
      attachments: [],
      attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
      containers: [
        {
          containerArn: task?.containers?.[0]?.containerArn,
          taskArn: task?.taskArn,
          name: 'app',
          image: 'nginx:1.27',
          lastStatus: 'PENDING',
          networkBindings: [],
          networkInterfaces: [],
          healthStatus: 'UNKNOWN',
          managedAgents: [],
          cpu: '0',
          memory: '128',
        },
      ],
      enableExecuteCommand: false,
      inferenceAccelerators: [],
      overrides: { containerOverrides: [{ name: 'app' }], inferenceAcceleratorOverrides: [] },
      tags: [],
      version: 1,
    });
  });

  it('runs the tasks, spread over the zones', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const { tasks = [] } = await ecs.runTask({ taskDefinition: 'web:1', count: 4 });
    expect(tasks.map(({ availabilityZone }) => availabilityZone)).toEqual(
      ['a', 'b', 'c', 'a'].map((letter) => `us-east-1${letter}`),
    );
    await local.settle();
    const { clusters } = await ecs.describeClusters({});
    expect(clusters?.[0]).toMatchObject({ runningTasksCount: 4, pendingTasksCount: 0 });
  });

  it('runs tasks on Fargate in the zones of their subnets', async () => {
    const { ecs } = await ecsWithInstances([]);
    await ecs.registerTaskDefinition(FARGATE);
    const { tasks = [] } = await ecs.runTask({ ...ON_FARGATE, count: 2, platformVersion: '1.3.0' });
    expect(tasks).toMatchObject([
      { availabilityZone: 'us-east-1a', lastStatus: 'PROVISIONING', launchType: 'FARGATE', platformVersion: '1.3.0' },
      { availabilityZone: 'us-east-1b', lastStatus: 'PROVISIONING', launchType: 'FARGATE', platformVersion: '1.3.0' },
    ]);
    expect(tasks[0]).not.toHaveProperty('containerInstanceArn');
    expect(tasks[0]).not.toHaveProperty('capacityProviderName');
    const [latest] = (await ecs.runTask(ON_FARGATE)).tasks ?? [];
    expect(latest?.platformVersion).toBe('1.4.0');
  });

  it("uses the cluster's default strategy where the request says nothing", async () => {
    const { ecs } = await emptyEcs();
    await ecs.createCluster({
      capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
      defaultCapacityProviderStrategy: [
        { capacityProvider: 'FARGATE', base: 1, weight: 1 },
        { capacityProvider: 'FARGATE_SPOT', weight: 3 },
      ],
    });
    await ecs.registerTaskDefinition(FARGATE);
    const { tasks = [] } = await ecs.runTask({ taskDefinition: 'job', networkConfiguration: AWSVPC, count: 4 });
    expect(tasks.map(({ capacityProviderName }) => capacityProviderName)).toEqual([
      'FARGATE',
      'FARGATE',
      'FARGATE_SPOT',
      'FARGATE_SPOT',
    ]);
    expect(new Set(tasks.map(({ launchType }) => launchType))).toEqual(new Set(['FARGATE']));
  });

  it('gives the tasks their own tags, those of the revision and those of ECS', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.registerTaskDefinition({ ...WEB, tags: [{ key: 'app', value: 'web' }] });
    const tags = [{ key: 'team', value: 'x' }];
    const { tasks } = await ecs.runTask({
      taskDefinition: 'web',
      tags,
      propagateTags: 'TASK_DEFINITION',
      enableECSManagedTags: true,
    });
    expect(tasks?.[0]?.tags).toEqual([
      ...tags,
      { key: 'app', value: 'web' },
      { key: 'aws:ecs:clusterName', value: 'default' },
    ]);
    const plain = await ecs.runTask({ taskDefinition: 'web', tags });
    expect(plain.tasks?.[0]?.tags).toEqual(tags);
  });

  it('answers in a way that our strict codecs pass', async () => {
    const { local } = await ecsWithRevisions();
    await callStrictly(local.url, 'RegisterTaskDefinition', FARGATE);
    const overrides = { cpu: '512', containerOverrides: [{ name: 'app', command: ['run'], memory: 256 }] };
    for (const request of [
      { taskDefinition: 'web', count: 2, tags: [] },
      { ...ON_FARGATE, overrides },
    ]) {
      await callStrictly(local.url, 'RunTask', request);
    }
    const failed = await callStrictly(local.url, 'RunTask', {
      taskDefinition: 'web',
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:color == red' }],
    });
    expect(failed).toMatchObject({ tasks: [], failures: [{}, {}, {}] });
  });

  it('answers so to whatever is asked for', async () => {
    const { local } = await emptyEcs();
    const answered: number[] = [];
    await fc.assert(
      fc.asyncProperty(valid(RunTaskRequest, { strict: true }), async (request) => {
        const { networkConfiguration, overrides, ...settings } = request as RunTaskRequest;
        const definition = networkConfiguration?.awsvpcConfiguration === undefined ? WEB : FARGATE;
        const containerOverrides = overrides?.containerOverrides?.map((override) => ({ ...override, name: 'app' }));
        const run = {
          ...settings,
          networkConfiguration,
          overrides: overrides && { ...overrides, containerOverrides },
          taskDefinition: definition.family,
          cluster: undefined,
          enableECSManagedTags: false,
          volumeConfigurations: undefined,
        };
        local.reset();
        await post(local.url, 'CreateCluster', {});
        await post(local.url, 'RegisterContainerInstance', LARGE);
        await post(local.url, 'RegisterTaskDefinition', definition);
        const { status } = await post(local.url, 'RunTask', { ...run, clientToken: undefined });
        answered.push(status);
        if (status === 200) await callStrictly(local.url, 'RunTask', run);
      }),
    );
    expect(answered.filter((status) => status === 200).length).toBeGreaterThan(answered.length / 2);
    expect(answered.filter((status) => status === 500)).toEqual([]);
  });
});

describe('what runTask cannot place', () => {
  it.each([
    ['RESOURCE:CPU', { cpu: 2048 }],
    ['RESOURCE:MEMORY', { memory: 1024 }],
    ['ATTRIBUTE', { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }],
  ])('is a failure for each instance: %s', async (reason, container) => {
    const { ecs, instances } = await ecsWithInstances([MEDIUM, MEDIUM]);
    const volumes = [{ name: 'data', dockerVolumeConfiguration: { driver: 'rexray/ebs' } }];
    await register(ecs, container, 'mountPoints' in container ? { volumes } : {});
    const { tasks, failures } = await ecs.runTask({ taskDefinition: 'web', count: 3 });
    expect(tasks).toEqual([]);
    expect(failures).toEqual(instances.map((arn) => ({ arn, reason })));
  });

  it('names what each instance lacks', async () => {
    const { ecs, instances } = await ecsWithInstances([
      { cpu: 128, memory: 4096 },
      { cpu: 1024, memory: 64 },
    ]);
    await register(ecs, { cpu: 256 });
    expect((await ecs.runTask({ taskDefinition: 'web' })).failures).toEqual([
      { arn: instances[0], reason: 'RESOURCE:CPU' },
      { arn: instances[1], reason: 'RESOURCE:MEMORY' },
    ]);
  });

  it('leaves the tasks that can be placed: a fixed host port is to be had once an instance', async () => {
    const { ecs, instances, local } = await ecsWithInstances([MEDIUM, MEDIUM]);
    await register(ecs, { portMappings: [{ containerPort: 80, hostPort: 8080 }] });
    const { tasks = [], failures } = await ecs.runTask({ taskDefinition: 'web', count: 3 });
    expect(tasks.map(({ containerInstanceArn }) => containerInstanceArn)).toEqual(instances);
    expect(failures).toEqual(instances.map((arn) => ({ arn, reason: 'RESOURCE:PORTS' })));
    await local.settle();
    const [task] = tasks;
    await ecs.stopTask({ task: task?.taskArn });
    await local.settle();
    const again = await ecs.runTask({ taskDefinition: 'web' });
    expect(again.tasks).toMatchObject([{ containerInstanceArn: task?.containerInstanceArn }]);
  });

  it('goes by the constraints of the request, in words of their own', async () => {
    const { ecs, instances } = await ecsWithInstances([MEDIUM, MEDIUM]);
    await register(ecs, {});
    const distinct = await ecs.runTask({
      taskDefinition: 'web',
      count: 3,
      placementConstraints: [{ type: 'distinctInstance' }],
    });
    expect(distinct.tasks).toHaveLength(2);
    expect(distinct.failures).toEqual(
      instances.map((arn) => ({ arn, reason: 'DistinctInstance placement constraint unsatisfied.' })),
    );
    const member = await ecs.runTask({
      taskDefinition: 'web',
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:color == red' }],
    });
    expect(member.failures).toEqual(
      instances.map((arn) => ({ arn, reason: 'MemberOf placement constraint unsatisfied.' })),
    );
    const { containerInstances = [] } = await ecs.describeContainerInstances({ containerInstances: instances });
    expect(containerInstances.map(({ pendingTasksCount }) => pendingTasksCount)).toEqual([1, 1]);
    const left = containerInstances.map(({ remainingResources = [] }) =>
      remainingResources.find(({ name }) => name === 'MEMORY'),
    );
    expect(left).toMatchObject([{ integerValue: 384 }, { integerValue: 384 }]);
  });

  it('is told of an instance whose agent is not connected', () => {
    const { call, region } = directEcs();
    call('CreateCluster', {});
    call('RegisterContainerInstance', { totalResources: resources(MEDIUM.cpu, MEDIUM.memory) });
    call('RegisterTaskDefinition', WEB);
    const [instance] = region.cluster(undefined).instances.values();
    if (instance === undefined) throw new Error('There is no instance');
    instance.agentConnected = false;
    expect(call('RunTask', { taskDefinition: 'web' })).toEqual({
      tasks: [],
      failures: [{ arn: instance.arn, reason: 'AGENT' }],
    });
  });

  it('is refused altogether where there is no instance, or none that takes tasks', async () => {
    const { ecs, instances } = await ecsWithInstances([MEDIUM]);
    await register(ecs, {});
    const none = invalid('No Container Instances were found in your cluster.');
    await ecs.updateContainerInstancesState({ containerInstances: instances, status: 'DRAINING' });
    await expect(ecs.runTask({ taskDefinition: 'web' })).rejects.toMatchObject(none);
    await ecs.createCluster({ clusterName: 'empty' });
    await expect(ecs.runTask({ cluster: 'empty', taskDefinition: 'web' })).rejects.toMatchObject(none);
  });

  it('waits for no capacity on Fargate', async () => {
    const { ecs, local } = await ecsWithInstances([]);
    await ecs.registerTaskDefinition(FARGATE);
    local.addFault({ kind: 'no-capacity', launchType: 'FARGATE' });
    const { tasks, failures } = await ecs.runTask({ ...ON_FARGATE, count: 2 });
    expect(tasks).toEqual([]);
    expect(failures).toEqual([
      { reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone' },
    ]);
  });
});

describe('what runTask refuses', () => {
  it('a task definition that is not there, or no longer to be used', async () => {
    const { ecs } = await ecsWithRevisions();
    await expect(ecs.runTask({ taskDefinition: 'none' })).rejects.toMatchObject({
      name: 'ClientException',
      message: 'TaskDefinition not found.',
    });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    await expect(ecs.runTask({ taskDefinition: 'web:1' })).rejects.toMatchObject({
      message: 'TaskDefinition is inactive',
    });
  });

  it('a network configuration that does not suit the task definition', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.registerTaskDefinition(FARGATE);
    await expect(ecs.runTask({ taskDefinition: 'job', launchType: 'FARGATE' })).rejects.toMatchObject(
      invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified."),
    );
    await expect(ecs.runTask({ taskDefinition: 'web', networkConfiguration: AWSVPC })).rejects.toMatchObject(
      invalid('Network Configuration is not valid for the given networkMode of this task definition.'),
    );
  });

  it('overrides of a container that the task definition does not have', async () => {
    const { ecs } = await ecsWithRevisions();
    const overrides = { containerOverrides: [{ name: 'other', command: ['run'] }] };
    await expect(ecs.runTask({ taskDefinition: 'web', overrides })).rejects.toMatchObject(
      invalid('Override for container named other is not a container in the TaskDefinition.'),
    );
  });

  it('a cluster that is not there', async () => {
    const { ecs } = await ecsWithRevisions();
    await expect(ecs.runTask({ cluster: 'none', taskDefinition: 'web' })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });
});

describe('overrides of a task', () => {
  it('count where it is placed, and show in what is described', async () => {
    const { ecs, instances, local } = await ecsWithInstances([MEDIUM]);
    await register(ecs, {});
    const containerOverride = { name: 'app', cpu: 256, memory: 300, environment: [{ name: 'A', value: 'b' }] };
    const request = { taskDefinition: 'web', overrides: { containerOverrides: [containerOverride] } };
    const { tasks } = await ecs.runTask(request);
    expect(tasks).toMatchObject([
      {
        cpu: '256',
        memory: '300',
        overrides: { containerOverrides: [containerOverride] },
        containers: [{ cpu: '256', memory: '300' }],
      },
    ]);
    expect((await ecs.runTask(request)).failures).toEqual([{ arn: instances[0], reason: 'RESOURCE:MEMORY' }]);
    await ecs.stopTask({ task: tasks?.[0]?.taskArn });
    await local.settle();
    expect((await ecs.runTask(request)).failures).toEqual([]);
  });

  it('of its whole size stand in for that of the definition', async () => {
    const { ecs } = await ecsWithInstances([]);
    await ecs.registerTaskDefinition(FARGATE);
    const overrides = { cpu: '1 vCPU', memory: '2048', ephemeralStorage: { sizeInGiB: 50 } };
    const { tasks = [] } = await ecs.runTask({ ...ON_FARGATE, overrides });
    expect(tasks).toMatchObject([
      {
        cpu: '1024',
        memory: '2048',
        ephemeralStorage: { sizeInGiB: 50 },
        fargateEphemeralStorage: { sizeInGiB: 50 },
        taskDefinitionArn: `${ARN}:task-definition/job:1`,
        overrides: { ...overrides, containerOverrides: [{ name: 'app' }], inferenceAcceleratorOverrides: [] },
      },
    ]);
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: 'job' });
    expect(taskDefinition).not.toHaveProperty('ephemeralStorage');
  });
});

describe('the client token of runTask', () => {
  const REQUEST = { taskDefinition: 'web', count: 2, clientToken: 'once' };
  const arnsOf = ({ tasks = [] }: Pick<RunTaskCommandOutput, 'tasks'>) => tasks.map(({ taskArn }) => taskArn);

  it('makes a repeated request answer with the same tasks, as they are now', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const first = await ecs.runTask(REQUEST);
    await local.advance('30s');
    const second = await ecs.runTask(REQUEST);
    expect(arnsOf(second)).toEqual(arnsOf(first));
    expect(second.tasks?.map(({ lastStatus }) => lastStatus)).toEqual(['RUNNING', 'RUNNING']);
    expect((await ecs.listTasks({})).taskArns).toHaveLength(2);
  });

  it('is refused with another request, and the tasks are named', async () => {
    const { ecs } = await ecsWithRevisions();
    const [first, second] = arnsOf(await ecs.runTask(REQUEST));
    await expect(ecs.runTask({ ...REQUEST, count: 3 })).rejects.toMatchObject({
      name: 'ConflictException',
      resourceIds: [first, second],
    });
    expect((await ecs.listTasks({})).taskArns).toHaveLength(2);
  });

  it('holds within its cluster, and as long as its tasks are known', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const first = await ecs.runTask(REQUEST);
    await ecs.createCluster({ clusterName: 'other' });
    await ecs.registerContainerInstance({ cluster: 'other', totalResources: resources(MEDIUM.cpu, MEDIUM.memory) });
    const elsewhere = await ecs.runTask({ ...REQUEST, cluster: 'other' });
    expect(elsewhere.tasks).toHaveLength(2);
    expect(arnsOf(elsewhere)).not.toEqual(arnsOf(first));
    for (const task of arnsOf(first)) await ecs.stopTask({ task });
    await local.advance('30m');
    expect(arnsOf(await ecs.runTask(REQUEST))).toEqual(arnsOf(first));
    await local.advance('2h');
    expect(arnsOf(await ecs.runTask(REQUEST))).not.toEqual(arnsOf(first));
  });
});
