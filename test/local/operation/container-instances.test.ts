import { type ContainerInstance, paginateListContainerInstances, type Resource } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { AGENT_CAPABILITIES } from '../../../src/local/state/agent-capabilities.js';
import { ARN, emptyEcs, NOON, WEB } from '../../support/local-ecs.js';
import { callStrictly } from '../../support/strict-answer.js';

const UNKNOWN_ID = '0123456789abcdef0123456789abcdef';
const SMALL = {
  totalResources: [
    { name: 'CPU', type: 'INTEGER', integerValue: 2048 },
    { name: 'MEMORY', type: 'INTEGER', integerValue: 3800 },
    { name: 'PORTS', type: 'STRINGSET', stringSetValue: ['22', '8080'] },
    { name: 'PORTS_UDP', type: 'STRINGSET', stringSetValue: ['53'] },
  ],
} satisfies { totalResources: Resource[] };

/** Takes 256 CPU units, 128 MiB and two fixed ports. */
const FIXED = {
  ...WEB,
  family: 'fixed',
  containerDefinitions: [
    {
      ...WEB.containerDefinitions[0],
      name: 'app',
      cpu: 256,
      portMappings: [
        { containerPort: 80, hostPort: 80 },
        { containerPort: 53, hostPort: 5353, protocol: 'udp' as const },
      ],
    },
  ],
};

/** An empty cluster, and the task definitions `web:1` and `fixed:1`. */
async function emptyCluster() {
  const world = await emptyEcs();
  const { ecs } = world;
  await ecs.createCluster({});
  await ecs.registerTaskDefinition(WEB);
  await ecs.registerTaskDefinition(FIXED);
  const register = async (input: Parameters<typeof ecs.registerContainerInstance>[0] = {}) =>
    instanceIn(await ecs.registerContainerInstance(input));
  const look = async (arn: string) => {
    const { containerInstances: [containerInstance] = [] } = await ecs.describeContainerInstances({
      containerInstances: [arn],
    });
    return instanceIn({ containerInstance });
  };
  return { ...world, register, look };
}

/** An instance, and its ARN by itself. */
function instanceIn({ containerInstance }: { readonly containerInstance?: ContainerInstance | undefined }) {
  if (containerInstance?.containerInstanceArn === undefined) throw new Error('There is no container instance');
  return { ...containerInstance, arn: containerInstance.containerInstanceArn };
}

const idOf = (arn = '') => arn.split('/').at(-1) ?? '';
const attributesOf = ({ attributes = [] }: ContainerInstance) =>
  Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
const valuesOf = (resources: Resource[] = []) =>
  Object.fromEntries(resources.map(({ name, integerValue, stringSetValue }) => [name, stringSetValue ?? integerValue]));

describe('registerContainerInstance', () => {
  it('makes a container instance of an agent that tells nothing', async () => {
    const { register } = await emptyCluster();
    const instance = await register();
    expect(instance).toMatchObject({
      containerInstanceArn: expect.stringMatching(`^${ARN}:container-instance/default/[0-9a-f]{32}$`),
      ec2InstanceId: expect.stringMatching(/^i-[0-9a-f]{17}$/),
      status: 'ACTIVE',
      agentConnected: true,
      runningTasksCount: 0,
      pendingTasksCount: 0,
      registeredAt: NOON,
      version: 1,
      versionInfo: {},
      attachments: [],
      tags: [],
    });
    expect(instance.registeredResources).toEqual([
      { name: 'CPU', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: 4096 },
      { name: 'MEMORY', type: 'INTEGER', doubleValue: 0, longValue: 0, integerValue: 15722 },
      {
        name: 'PORTS',
        type: 'STRINGSET',
        doubleValue: 0,
        longValue: 0,
        integerValue: 0,
        stringSetValue: ['22', '2375', '2376', '51678', '51679'],
      },
      { name: 'PORTS_UDP', type: 'STRINGSET', doubleValue: 0, longValue: 0, integerValue: 0, stringSetValue: [] },
    ]);
    expect(instance.remainingResources).toEqual(instance.registeredResources);
  });

  it('gives it the attributes of a current agent', async () => {
    const { register } = await emptyCluster();
    expect(attributesOf(await register())).toEqual({
      ...Object.fromEntries(AGENT_CAPABILITIES.map((name) => [name, undefined])),
      'ecs.availability-zone': 'us-east-1a',
      'ecs.instance-type': 'm5.xlarge',
      'ecs.os-type': 'linux',
      'ecs.cpu-architecture': 'x86_64',
    });
  });

  it('keeps what the agent tells', async () => {
    const { register } = await emptyCluster();
    const versionInfo = { agentVersion: '1.90.0', agentHash: 'a190a73f', dockerVersion: 'DockerVersion: 25.0.8' };
    const tags = [{ key: 'team', value: 'web' }];
    const attributes = [
      { name: 'ecs.capability.task-eni' },
      { name: 'ecs.availability-zone', value: 'us-east-1f' },
      { name: 'ecs.instance-type', value: 't3.medium' },
      { name: 'ecs.os-type', value: 'windows' },
      { name: 'stack', value: 'blue' },
    ];
    const instance = await register({ ...SMALL, versionInfo, tags, attributes });
    expect(instance).toMatchObject({ versionInfo, tags });
    expect(instance.attributes).toEqual([...attributes, { name: 'ecs.cpu-architecture', value: 'x86_64' }]);
    expect(valuesOf(instance.registeredResources)).toEqual({
      CPU: 2048,
      MEMORY: 3800,
      PORTS: ['22', '8080'],
      PORTS_UDP: ['53'],
    });
  });

  it('adds the capabilities to attributes that name none', async () => {
    const { register } = await emptyCluster();
    const { attributes = [] } = await register({ attributes: [{ name: 'stack', value: 'blue' }] });
    expect(attributes).toHaveLength(1 + 4 + AGENT_CAPABILITIES.length);
  });

  it('takes the zones by turns', async () => {
    const { register } = await emptyCluster();
    const zones: unknown[] = [];
    for (let i = 0; i < 5; i++) zones.push(attributesOf(await register())['ecs.availability-zone']);
    expect(zones).toEqual(['us-east-1a', 'us-east-1b', 'us-east-1c', 'us-east-1a', 'us-east-1b']);
  });

  it('reads the identity document', async () => {
    const { register } = await emptyCluster();
    const document = { instanceId: 'i-0a1b2c3d4e5f67890', availabilityZone: 'us-east-1e', instanceType: 'c7g.large' };
    const instance = await register({ instanceIdentityDocument: JSON.stringify(document) });
    expect(instance.ec2InstanceId).toBe('i-0a1b2c3d4e5f67890');
    expect(attributesOf(instance)).toMatchObject({
      'ecs.availability-zone': 'us-east-1e',
      'ecs.instance-type': 'c7g.large',
    });
  });

  it.each(['', '{', 'null', '[]', '7', '{"instanceId":""}', '{"instanceId":5,"instanceType":"größer als alle"}'])(
    'does without the identity document %s',
    async (instanceIdentityDocument) => {
      const { register } = await emptyCluster();
      const instance = await register({ instanceIdentityDocument });
      expect(instance.ec2InstanceId).toMatch(/^i-[0-9a-f]{17}$/);
      expect(attributesOf(instance)['ecs.instance-type']).toBe('m5.xlarge');
    },
  );

  it('refuses a cluster that is not there', async () => {
    const { register } = await emptyCluster();
    await expect(register({ cluster: 'prod' })).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
  });

  it('brings a service that waits for capacity its place', async () => {
    const { local, ecs, register, describe } = await emptyCluster();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 });
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 0 });
    await register();
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 2 });
  });
});

describe('registerContainerInstance, again', () => {
  it('changes the instance, and keeps what is not said', async () => {
    const { local, register, look } = await emptyCluster();
    const first = await register({ tags: [{ key: 'team', value: 'web' }], versionInfo: { agentVersion: '1.90.0' } });
    await local.advance('1h');
    const second = await register({ containerInstanceArn: first.arn, versionInfo: { agentVersion: '1.91.0' } });
    expect(second).toEqual({ ...first, versionInfo: { agentVersion: '1.91.0' }, version: 2 });
    const { tags: _, ...described } = second;
    expect(await look(first.arn)).toEqual(described);
  });

  it('replaces the attributes', async () => {
    const { register } = await emptyCluster();
    const first = await register({ attributes: [{ name: 'stack', value: 'blue' }] });
    const attributes = [
      { name: 'stack', value: 'green' },
      { name: 'ecs.availability-zone', value: 'us-east-1d' },
    ];
    const second = await register({ containerInstanceArn: first.arn, attributes });
    expect(attributesOf(second)).toEqual({
      ...attributesOf(first),
      stack: 'green',
      'ecs.availability-zone': 'us-east-1d',
    });
  });

  it('gives it other resources, of which tasks keep theirs', async () => {
    const { local, ecs, register } = await emptyCluster();
    const { arn } = await register(SMALL);
    await ecs.runTask({ taskDefinition: 'fixed' });
    const totalResources = [
      { name: 'CPU', type: 'INTEGER', integerValue: 1024 },
      { name: 'MEMORY', type: 'INTEGER', integerValue: 1000 },
      { name: 'PORTS', type: 'STRINGSET', stringSetValue: ['443'] },
    ] satisfies Resource[];
    const second = await register({ containerInstanceArn: arn, totalResources });
    expect(valuesOf(second.registeredResources)).toEqual({ CPU: 1024, MEMORY: 1000, PORTS: ['443'], PORTS_UDP: [] });
    expect(valuesOf(second.remainingResources)).toEqual({
      CPU: 768,
      MEMORY: 872,
      PORTS: ['80', '443'],
      PORTS_UDP: ['5353'],
    });
    await local.settle();
    const { taskArns = [] } = await ecs.listTasks({});
    await ecs.stopTask({ task: taskArns[0] });
    await local.settle();
    const third = await register({ containerInstanceArn: arn });
    expect(third.remainingResources).toEqual(third.registeredResources);
  });

  it.each([
    { attributes: [{ name: 'ecs.instance-type', value: 't3.large' }] },
    { instanceIdentityDocument: '{"instanceType":"t3.large"}' },
  ])('refuses another instance type in %j', async (change) => {
    const { register, look } = await emptyCluster();
    const { arn } = await register();
    const before = await look(arn);
    await expect(register({ containerInstanceArn: arn, ...change })).rejects.toMatchObject({
      name: 'ClientException',
      message: `Container instance type changes are not supported. Container instance ${idOf(arn)} was previously registered as m5.xlarge.`,
    });
    expect(await look(arn)).toEqual(before);
  });

  it('refuses one that it does not know, or that was deregistered', async () => {
    const { ecs, register } = await emptyCluster();
    const { arn } = await register();
    await ecs.deregisterContainerInstance({ containerInstance: arn });
    for (const containerInstanceArn of [arn, `${ARN}:container-instance/default/${UNKNOWN_ID}`]) {
      await expect(register({ containerInstanceArn })).rejects.toMatchObject({
        name: 'ClientException',
        message: `Referenced container instance ${idOf(containerInstanceArn)} not registered.`,
      });
    }
  });
});

describe('describeContainerInstances', () => {
  it('shows what tasks have taken', async () => {
    const { local, ecs, register, look } = await emptyCluster();
    const { arn } = await register(SMALL);
    await ecs.runTask({ taskDefinition: 'fixed' });
    const pending = await look(arn);
    expect(pending).toMatchObject({ pendingTasksCount: 1, runningTasksCount: 0 });
    expect(valuesOf(pending.registeredResources)).toMatchObject({ CPU: 2048, MEMORY: 3800 });
    expect(valuesOf(pending.remainingResources)).toEqual({
      CPU: 1792,
      MEMORY: 3672,
      PORTS: ['22', '8080', '80'],
      PORTS_UDP: ['53', '5353'],
    });
    await local.settle();
    expect(await look(arn)).toMatchObject({
      pendingTasksCount: 0,
      runningTasksCount: 1,
      remainingResources: pending.remainingResources,
    });
  });

  it('shows tags and health where they are asked for', async () => {
    const { ecs, register } = await emptyCluster();
    const tags = [{ key: 'team', value: 'web' }];
    const { arn } = await register({ tags });
    const described = async (include: ('TAGS' | 'CONTAINER_INSTANCE_HEALTH')[]) =>
      (await ecs.describeContainerInstances({ containerInstances: [arn], include })).containerInstances?.[0];
    const bare = await described([]);
    expect(bare).not.toHaveProperty('tags');
    expect(bare).not.toHaveProperty('healthStatus');
    expect(await described(['TAGS'])).toEqual({ ...bare, tags });
    expect(await described(['CONTAINER_INSTANCE_HEALTH'])).toEqual({
      ...bare,
      healthStatus: {
        overallStatus: 'OK',
        details: [{ type: 'CONTAINER_RUNTIME', status: 'OK', lastUpdated: NOON, lastStatusChange: NOON }],
      },
    });
  });

  it('finds instances by ID and by ARN, in their cluster only', async () => {
    const { ecs, register } = await emptyCluster();
    await ecs.createCluster({ clusterName: 'prod' });
    const [here, there] = [await register(), await register({ cluster: 'prod' })];
    const { containerInstances, failures } = await ecs.describeContainerInstances({
      containerInstances: [here.arn, idOf(here.arn), there.arn, idOf(there.arn), UNKNOWN_ID],
    });
    expect(containerInstances?.map(({ containerInstanceArn }) => containerInstanceArn)).toEqual([here.arn, here.arn]);
    expect(failures).toEqual([
      { arn: there.arn, reason: 'MISSING' },
      { arn: `${ARN}:container-instance/default/${idOf(there.arn)}`, reason: 'MISSING' },
      { arn: `${ARN}:container-instance/default/${UNKNOWN_ID}`, reason: 'MISSING' },
    ]);
  });
});

describe('listContainerInstances', () => {
  async function withThree() {
    const world = await emptyCluster();
    const { ecs, register } = world;
    const arns: string[] = [];
    for (const stack of ['blue', 'green', 'blue']) {
      arns.push((await register({ attributes: [{ name: 'stack', value: stack }] })).arn);
    }
    const [first = '', second = '', third = ''] = arns;
    const listed = async (input: Parameters<typeof ecs.listContainerInstances>[0]) =>
      (await ecs.listContainerInstances(input)).containerInstanceArns;
    return { ...world, first, second, third, listed };
  }

  it('lists instances in any state but INACTIVE, or those in one state', async () => {
    const { ecs, first, second, third, listed } = await withThree();
    await ecs.updateContainerInstancesState({ containerInstances: [second], status: 'DRAINING' });
    await ecs.deregisterContainerInstance({ containerInstance: first });
    expect(await listed({})).toEqual([second, third]);
    expect(await listed({ status: 'ACTIVE' })).toEqual([third]);
    expect(await listed({ status: 'DRAINING' })).toEqual([second]);
    expect(await listed({ status: 'REGISTERING' })).toEqual([]);
  });

  it('lists those that a cluster query selects', async () => {
    const { local, ecs, first, second, third, listed } = await withThree();
    expect(await listed({ filter: 'attribute:stack == blue' })).toEqual([first, third]);
    expect(await listed({ filter: 'attribute:ecs.availability-zone in [us-east-1b, us-east-1c]' })).toEqual([
      second,
      third,
    ]);
    expect(await listed({ filter: 'agentConnected == false' })).toEqual([]);
    await ecs.runTask({
      taskDefinition: 'web',
      group: 'jobs',
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == green' }],
    });
    await local.settle();
    expect(await listed({ filter: 'task:group == jobs' })).toEqual([second]);
    expect(await listed({ filter: 'runningTasksCount == 0 and attribute:stack exists' })).toEqual([first, third]);
  });

  it.each(['attribute:stack', 'attribute:stack == ', '(agentConnected == true', ''])(
    'refuses the filter %j',
    async (filter) => {
      const { listed } = await withThree();
      await expect(listed({ filter })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringMatching(/^Invalid filter: /),
      });
    },
  );

  it("goes through the SDK's paginator", async () => {
    const { ecs, first, second, third } = await withThree();
    const pages: string[][] = [];
    const paginator = paginateListContainerInstances({ client: ecs, pageSize: 2 }, { cluster: 'default' });
    for await (const { containerInstanceArns = [] } of paginator) pages.push(containerInstanceArns);
    expect(pages).toEqual([[first, second], [third]]);
  });

  it('lists the instances of one cluster', async () => {
    const { ecs, listed } = await withThree();
    await ecs.createCluster({ clusterName: 'prod' });
    expect(await listed({ cluster: 'prod' })).toEqual([]);
    await expect(listed({ cluster: 'none' })).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
  });
});

describe('updateContainerInstancesState', () => {
  it('takes an instance out of use, and back', async () => {
    const { ecs, register, look } = await emptyCluster();
    const { arn } = await register();
    for (const status of ['DRAINING', 'ACTIVE'] as const) {
      const before = await look(arn);
      const { containerInstances, failures } = await ecs.updateContainerInstancesState({
        containerInstances: [idOf(arn)],
        status,
      });
      const { arn: _, ...instance } = before;
      expect(containerInstances).toEqual([{ ...instance, status, version: (before.version ?? 0) + 1 }]);
      expect(failures).toEqual([]);
      expect((await look(arn)).status).toBe(status);
    }
  });

  it('leaves out instances that are unknown or deregistered', async () => {
    const { ecs, register, look } = await emptyCluster();
    const [gone, here] = [await register(), await register()];
    await ecs.deregisterContainerInstance({ containerInstance: gone.arn });
    const { containerInstances, failures } = await ecs.updateContainerInstancesState({
      containerInstances: [gone.arn, UNKNOWN_ID, here.arn],
      status: 'DRAINING',
    });
    expect(containerInstances?.map(({ containerInstanceArn }) => containerInstanceArn)).toEqual([here.arn]);
    expect(failures).toEqual([
      { arn: gone.arn, reason: 'INACTIVE' },
      { arn: `${ARN}:container-instance/default/${UNKNOWN_ID}`, reason: 'MISSING' },
    ]);
    expect((await look(gone.arn)).status).toBe('INACTIVE');
  });

  it.each(['REGISTERING', 'DEREGISTERING', 'REGISTRATION_FAILED'] as const)('refuses the status %s', async (status) => {
    const { ecs, register } = await emptyCluster();
    const { arn } = await register();
    const attempt = ecs.updateContainerInstancesState({ containerInstances: [arn], status });
    await expect(attempt).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('moves the tasks of services away from an instance that drains, and leaves tasks on their own', async () => {
    const { local, ecs, register, look, describe } = await emptyCluster();
    const { arn } = await register();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 });
    await ecs.runTask({ taskDefinition: 'web' });
    await local.settle();
    expect((await look(arn)).runningTasksCount).toBe(3);
    const other = await register();
    await ecs.updateContainerInstancesState({ containerInstances: [arn], status: 'DRAINING' });
    await local.settle();
    expect(await look(arn)).toMatchObject({ runningTasksCount: 1, status: 'DRAINING' });
    expect(await look(other.arn)).toMatchObject({ runningTasksCount: 2 });
    expect(await describe('web')).toMatchObject({ runningCount: 2 });
  });

  it('places nothing on an instance that drains', async () => {
    const { local, ecs, register, describe } = await emptyCluster();
    const { arn } = await register();
    await ecs.updateContainerInstancesState({ containerInstances: [arn], status: 'DRAINING' });
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 0 });
    await ecs.updateContainerInstancesState({ containerInstances: [arn], status: 'ACTIVE' });
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 1 });
  });
});

describe('deregisterContainerInstance', () => {
  it('leaves an instance that can be described, but is no longer listed', async () => {
    const { ecs, register, look } = await emptyCluster();
    const { arn, ...instance } = await register({ tags: [{ key: 'team', value: 'web' }] });
    const { containerInstance } = await ecs.deregisterContainerInstance({ containerInstance: idOf(arn) });
    expect(containerInstance).toEqual({ ...instance, status: 'INACTIVE', version: 2 });
    expect((await look(arn)).status).toBe('INACTIVE');
    expect((await ecs.listContainerInstances({})).containerInstanceArns).toEqual([]);
    const { clusters } = await ecs.describeClusters({});
    expect(clusters?.[0]?.registeredContainerInstancesCount).toBe(0);
  });

  it('refuses one that still has tasks', async () => {
    const { local, ecs, register, look } = await emptyCluster();
    const { arn } = await register();
    await ecs.runTask({ taskDefinition: 'web' });
    for (const wait of ['0s', '5m'] as const) {
      await local.advance(wait);
      await expect(ecs.deregisterContainerInstance({ containerInstance: arn })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'Found running tasks on the instance.',
      });
    }
    expect(await look(arn)).toMatchObject({ status: 'ACTIVE', runningTasksCount: 1 });
  });

  it('stops them by force, and services replace theirs', async () => {
    const { local, ecs, register, look, describe } = await emptyCluster();
    const { arn } = await register();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 });
    await ecs.runTask({ taskDefinition: 'web', group: 'alone' });
    await local.settle();
    const { taskArns: tasks } = await ecs.listTasks({});
    expect(tasks).toHaveLength(3);
    const other = await register();
    const { containerInstance } = await ecs.deregisterContainerInstance({ containerInstance: arn, force: true });
    expect(containerInstance).toMatchObject({ status: 'INACTIVE' });
    await local.settle('5m');
    const { tasks: stopped = [] } = await ecs.describeTasks({ tasks });
    expect(stopped.map(({ lastStatus, stopCode, stoppedReason }) => [lastStatus, stopCode, stoppedReason])).toEqual(
      tasks?.map(() => ['STOPPED', 'UserInitiated', 'Container instance deregistration forced by user']),
    );
    expect(await look(arn)).toMatchObject({ status: 'INACTIVE', runningTasksCount: 0, pendingTasksCount: 0 });
    expect(await look(other.arn)).toMatchObject({ runningTasksCount: 2 });
    expect(await describe('web')).toMatchObject({ runningCount: 2 });
  });

  it('leaves a daemon service one instance less', async () => {
    const { local, ecs, register, describe } = await emptyCluster();
    await register();
    const tiny = await register({ totalResources: [{ name: 'MEMORY', type: 'INTEGER', integerValue: 64 }] });
    await ecs.createService({ serviceName: 'agent', taskDefinition: 'web', schedulingStrategy: 'DAEMON' });
    await local.settle();
    expect(await describe('agent')).toMatchObject({ desiredCount: 2, runningCount: 1 });
    await ecs.deregisterContainerInstance({ containerInstance: tiny.arn });
    await local.settle();
    expect(await describe('agent')).toMatchObject({ desiredCount: 1, runningCount: 1 });
  });

  it('refuses one that it does not know, or that is deregistered already', async () => {
    const { ecs, register } = await emptyCluster();
    const { arn } = await register();
    await ecs.deregisterContainerInstance({ containerInstance: arn });
    for (const containerInstance of [arn, UNKNOWN_ID]) {
      await expect(ecs.deregisterContainerInstance({ containerInstance, force: true })).rejects.toMatchObject({
        name: 'ClientException',
        message: `Referenced container instance ${idOf(containerInstance)} not found.`,
      });
    }
  });
});

it('answers what our strict codecs take', async () => {
  const { local, ecs } = await emptyCluster();
  const tags = [{ key: 'team', value: 'web' }];
  const registered = await callStrictly(local.url, 'RegisterContainerInstance', { ...SMALL, tags });
  await ecs.runTask({ taskDefinition: 'fixed' });
  const { containerInstanceArns: [containerInstance = ''] = [] } = await ecs.listContainerInstances({});
  const containerInstances = [containerInstance, UNKNOWN_ID];
  const include = ['TAGS', 'CONTAINER_INSTANCE_HEALTH'];
  const answers = {
    registered,
    described: await callStrictly(local.url, 'DescribeContainerInstances', { containerInstances, include }),
    listed: await callStrictly(local.url, 'ListContainerInstances', {}),
    updated: await callStrictly(local.url, 'UpdateContainerInstancesState', { containerInstances, status: 'DRAINING' }),
    deregistered: await callStrictly(local.url, 'DeregisterContainerInstance', { containerInstance, force: true }),
  };
  expect(answers).toMatchObject({
    registered: { containerInstance: { status: 'ACTIVE', tags } },
    described: { containerInstances: [{ tags, healthStatus: { overallStatus: 'OK' } }] },
    listed: { containerInstanceArns: [containerInstance] },
    updated: { containerInstances: [{ status: 'DRAINING' }], failures: [{ reason: 'MISSING' }] },
    deregistered: { containerInstance: { status: 'INACTIVE' } },
  });
});
