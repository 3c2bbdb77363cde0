import type { ECS, RegisterTaskDefinitionCommandInput, Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, type LocalWorld, NOON } from '../../support/local-ecs.js';
import { runOne } from '../../support/service-life.js';
import { callStrictly } from '../../support/strict-answer.js';

const AWSVPC = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'] } };
const FARGATE: RegisterTaskDefinitionCommandInput = {
  family: 'job',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
  containerDefinitions: [{ name: 'app', image: 'job:1', portMappings: [{ containerPort: 80 }] }],
};
const ON_FARGATE = { taskDefinition: 'job', launchType: 'FARGATE', networkConfiguration: AWSVPC } as const;

const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000);

async function described(ecs: ECS, task: string, cluster?: string): Promise<Task> {
  const { tasks } = await ecs.describeTasks({ tasks: [task], cluster });
  if (tasks?.[0] === undefined) throw new Error(`There is no task ${task}`);
  return tasks[0];
}

/** Describes a task at some seconds after noon. */
async function story({ ecs, local }: LocalWorld, task: string, seconds: readonly number[]): Promise<Task[]> {
  const told: Task[] = [];
  for (const second of seconds) {
    await local.advance(at(second).getTime() - local.now.getTime());
    told.push(await described(ecs, task));
  }
  return told;
}

describe('describeTasks', () => {
  it('finds tasks by ID and by ARN, and says which are missing', async () => {
    const { ecs } = await ecsWithRevisions();
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    const id = arn.slice(arn.lastIndexOf('/') + 1);
    const elsewhere = `${ARN}:task/other/${id}`;
    const { tasks = [], failures } = await ecs.describeTasks({ tasks: [id, 'none', arn, elsewhere] });
    expect(tasks.map(({ taskArn }) => taskArn)).toEqual([arn, arn]);
    expect(failures).toEqual([
      { arn: `${ARN}:task/default/none`, reason: 'MISSING' },
      { arn: elsewhere, reason: 'MISSING' },
    ]);
    await expect(ecs.describeTasks({ cluster: 'other', tasks: [id] })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });

  it('has tags where they are asked for', async () => {
    const { ecs } = await ecsWithRevisions();
    const tags = [{ key: 'team', value: 'web' }];
    const arn = await runOne(ecs, { taskDefinition: 'web', tags });
    expect(await described(ecs, arn)).not.toHaveProperty('tags');
    const { tasks } = await ecs.describeTasks({ tasks: [arn], include: ['TAGS'] });
    expect(tasks?.[0]?.tags).toEqual(tags);
  });

  it('forgets stopped tasks after an hour', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    await ecs.stopTask({ task: arn });
    await local.settle();
    const { stoppedAt = NOON } = await described(ecs, arn);
    await local.advance(stoppedAt.getTime() + 3_600_000 - 1 - local.now.getTime());
    expect(await described(ecs, arn)).toMatchObject({ lastStatus: 'STOPPED' });
    await local.advance(1);
    expect(await ecs.describeTasks({ tasks: [arn] })).toMatchObject({
      tasks: [],
      failures: [{ arn, reason: 'MISSING' }],
    });
  });

  it('follows the life of a task on an instance', async () => {
    const world = await ecsWithRevisions();
    const arn = await runOne(world.ecs, { taskDefinition: 'web' });
    const [pending, running] = await story(world, arn, [1, 60]);
    await world.ecs.stopTask({ task: arn });
    const [stopping, stopped] = await story(world, arn, [61, 120]);
    expect(pending).toMatchObject({ lastStatus: 'PENDING', desiredStatus: 'RUNNING', pullStartedAt: NOON });
    expect(pending).not.toHaveProperty('startedAt');
    expect(running).toMatchObject({
      lastStatus: 'RUNNING',
      desiredStatus: 'RUNNING',
      connectivity: 'CONNECTED',
      connectivityAt: NOON,
      pullStartedAt: NOON,
      pullStoppedAt: at(10),
      startedAt: at(10),
      version: 2,
      containers: [
        {
          lastStatus: 'RUNNING',
          networkBindings: [{ bindIP: '0.0.0.0', containerPort: 80, hostPort: 32768, protocol: 'tcp' }],
        },
      ],
    });
    expect(running?.containers?.[0]?.runtimeId).toMatch(/^[0-9a-f]{64}$/);
    expect(stopping).toMatchObject({
      lastStatus: 'STOPPING',
      desiredStatus: 'STOPPED',
      stopCode: 'UserInitiated',
      stoppedReason: 'Task stopped by user',
      stoppingAt: at(60),
      containers: [{ lastStatus: 'RUNNING' }],
    });
    expect(stopping?.containers?.[0]).not.toHaveProperty('exitCode');
    expect(stopped).toMatchObject({
      lastStatus: 'STOPPED',
      executionStoppedAt: at(65),
      stoppedAt: at(65),
      containers: [{ lastStatus: 'STOPPED', exitCode: 0 }],
    });
    expect(stopped?.containers?.[0]).not.toHaveProperty('reason');
  });

  it('follows the life of a task on Fargate, and of its network interface', async () => {
    const world = await ecsWithRevisions();
    await world.ecs.registerTaskDefinition(FARGATE);
    const arn = await runOne(world.ecs, ON_FARGATE);
    const id = arn.slice(arn.lastIndexOf('/') + 1);
    const [made, pending, running] = await story(world, arn, [1, 6, 60]);
    await world.ecs.stopTask({ task: arn });
    const [leaving, stopped] = await story(world, arn, [66, 120]);
    const subnet = { name: 'subnetId', value: 'subnet-0a1b2c3d' };
    expect(made).toMatchObject({
      lastStatus: 'PROVISIONING',
      attachments: [{ type: 'ElasticNetworkInterface', status: 'PRECREATED' }],
      containers: [{ lastStatus: 'PENDING', networkInterfaces: [] }],
    });
    expect(made?.attachments?.[0]?.details).toEqual([subnet]);
    expect(made).not.toHaveProperty('connectivity');
    expect(pending).toMatchObject({ lastStatus: 'PENDING', attachments: [{ status: 'ATTACHED' }] });
    expect(running).toMatchObject({
      lastStatus: 'RUNNING',
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      platformFamily: 'Linux',
      cpu: '256',
      memory: '512',
      fargateEphemeralStorage: { sizeInGiB: 20 },
      attributes: [{ name: 'ecs.cpu-architecture', value: 'arm64' }],
      pullStartedAt: at(5),
      startedAt: at(15),
    });
    expect(running?.containers?.[0]?.runtimeId).toMatch(new RegExp(`^${id}-\\d+$`));
    const [attachment] = running?.attachments ?? [];
    const [, , address] = attachment?.details ?? [];
    expect(attachment?.details).toEqual([
      subnet,
      { name: 'networkInterfaceId', value: expect.stringMatching(/^eni-[0-9a-f]{17}$/) },
      { name: 'privateIPv4Address', value: expect.stringMatching(/^10(?:\.\d{1,3}){3}$/) },
    ]);
    expect(running?.containers?.[0]?.networkBindings).toEqual([]);
    expect(running?.containers?.[0]?.networkInterfaces).toEqual([
      { attachmentId: attachment?.id, privateIpv4Address: address?.value },
    ]);
    expect(leaving).toMatchObject({ lastStatus: 'DEPROVISIONING', containers: [{ lastStatus: 'STOPPED' }] });
    expect(leaving?.attachments).toEqual([{ ...attachment, status: 'DETACHING' }]);
    expect(stopped).toMatchObject({ lastStatus: 'STOPPED', executionStoppedAt: at(65), stoppedAt: at(70) });
    expect(stopped?.attachments).toEqual([{ ...attachment, status: 'DELETED' }]);
    expect(stopped?.containers?.[0]?.containerArn).toBe(made?.containers?.[0]?.containerArn);
  });

  it('has the subnet in whose zone a task is, and an address for each task', async () => {
    const { ecs, local } = await ecsWithRevisions();
    await ecs.registerTaskDefinition(FARGATE);
    await ecs.runTask({ ...ON_FARGATE, count: 2 });
    await local.settle();
    const { taskArns = [] } = await ecs.listTasks({ family: 'job' });
    const { tasks = [] } = await ecs.describeTasks({ tasks: taskArns });
    const details = tasks.map(({ attachments }) => attachments?.[0]?.details?.map(({ value }) => value) ?? []);
    expect(details.map(([subnet]) => subnet)).toEqual(['subnet-0a1b2c3d', 'subnet-4e5f6a7b']);
    expect(new Set(details.flat()).size).toBe(6);
  });

  it('knows the task of a service', async () => {
    const { ecs, describe } = await ecsWithService({ desiredCount: 1 });
    const { taskArns: [arn = ''] = [] } = await ecs.listTasks({});
    const { deployments } = await describe('web');
    expect(await described(ecs, arn)).toMatchObject({
      group: 'service:web',
      startedBy: deployments?.[0]?.id,
      taskDefinitionArn: `${ARN}:task-definition/web:1`,
      desiredStatus: 'RUNNING',
    });
  });
});

describe('the containers of a task', () => {
  const TWO: RegisterTaskDefinitionCommandInput = {
    family: 'two',
    containerDefinitions: [
      { name: 'sidecar', image: 'proxy', memoryReservation: 64, essential: false },
      { name: 'app', image: 'nginx', memory: 128, cpu: 256 },
    ],
  };

  it('end with their own exit codes when an essential one fails', async () => {
    const { ecs, local } = await ecsWithRevisions();
    await ecs.registerTaskDefinition(TWO);
    local.addFault({ kind: 'crash', after: '20s', exitCode: 3, reason: 'OutOfMemoryError' });
    const arn = await runOne(ecs, { taskDefinition: 'two' });
    await local.settle();
    const task = await described(ecs, arn);
    expect(task).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      cpu: '256',
      memory: '192',
      containers: [
        { name: 'sidecar', lastStatus: 'STOPPED', exitCode: 0, cpu: '0', memoryReservation: '64' },
        { name: 'app', lastStatus: 'STOPPED', exitCode: 3, reason: 'OutOfMemoryError', cpu: '256', memory: '128' },
      ],
    });
    expect(task.containers?.[0]).not.toHaveProperty('reason');
    expect(task.containers?.[0]).not.toHaveProperty('memory');
  });

  it('have no exit code where their images could not be pulled', async () => {
    const { ecs, local } = await ecsWithRevisions();
    await ecs.registerTaskDefinition(TWO);
    local.addFault({ kind: 'cannot-pull-image' });
    const arn = await runOne(ecs, { taskDefinition: 'two' });
    await local.settle();
    const task = await described(ecs, arn);
    const reason = 'CannotPullContainerError: image not found';
    expect(task).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'TaskFailedToStart',
      stoppedReason: reason,
      containers: [
        { name: 'sidecar', lastStatus: 'STOPPED' },
        { name: 'app', lastStatus: 'STOPPED', reason },
      ],
    });
    for (const container of task.containers ?? []) {
      expect(container).not.toHaveProperty('exitCode');
      expect(container).not.toHaveProperty('runtimeId');
    }
    expect(task).not.toHaveProperty('startedAt');
  });

  it('are killed where they take too long to stop', async () => {
    const { ecs, local } = await ecsWithRevisions({ policy: { shutDown: 60_000 } });
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    await local.settle();
    await ecs.stopTask({ task: arn });
    await local.settle();
    expect(await described(ecs, arn)).toMatchObject({ containers: [{ exitCode: 137 }] });
  });

  it('are healthy once their health checks say so', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const healthCheck = { command: ['CMD', 'true'], interval: 30 };
    await ecs.registerTaskDefinition({
      family: 'checked',
      containerDefinitions: [
        { name: 'app', image: 'nginx', memory: 128, healthCheck },
        { name: 'proxy', image: 'proxy', memory: 64 },
      ],
    });
    const arn = await runOne(ecs, { taskDefinition: 'checked' });
    await local.advance('15s');
    expect(await described(ecs, arn)).toMatchObject({ lastStatus: 'RUNNING', healthStatus: 'UNKNOWN' });
    await local.settle();
    expect(await described(ecs, arn)).toMatchObject({
      healthStatus: 'HEALTHY',
      containers: [
        { name: 'app', healthStatus: 'HEALTHY' },
        { name: 'proxy', healthStatus: 'UNKNOWN' },
      ],
    });
    local.addFault({ kind: 'unhealthy-container' });
    await local.settle();
    expect(await described(ecs, arn)).toMatchObject({
      healthStatus: 'UNHEALTHY',
      containers: [{ healthStatus: 'UNHEALTHY' }, { healthStatus: 'UNKNOWN' }],
    });
  });

  it('are bound to ports that are fixed, picked, or the same in network mode host', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const portMappings = [
      { containerPort: 80 },
      { containerPort: 443, hostPort: 8443 },
      { containerPort: 53, protocol: 'udp' as const },
    ];
    const containerDefinitions = [{ name: 'app', image: 'nginx', memory: 64, portMappings }];
    await ecs.registerTaskDefinition({ family: 'bridge', containerDefinitions });
    const same = { ...containerDefinitions[0], portMappings: [{ containerPort: 9000 }] };
    await ecs.registerTaskDefinition({ family: 'host', networkMode: 'host', containerDefinitions: [same] });
    const bridge = await runOne(ecs, { taskDefinition: 'bridge' });
    const host = await runOne(ecs, { taskDefinition: 'host' });
    expect((await described(ecs, bridge)).containers?.[0]?.networkBindings).toEqual([]);
    await local.settle();
    const bound = async (task: string) => (await described(ecs, task)).containers?.[0]?.networkBindings;
    expect(await bound(bridge)).toEqual([
      { bindIP: '0.0.0.0', containerPort: 80, hostPort: 32768, protocol: 'tcp' },
      { bindIP: '0.0.0.0', containerPort: 443, hostPort: 8443, protocol: 'tcp' },
      { bindIP: '0.0.0.0', containerPort: 53, hostPort: 32769, protocol: 'udp' },
    ]);
    expect(await bound(host)).toEqual([{ bindIP: '0.0.0.0', containerPort: 9000, hostPort: 9000, protocol: 'tcp' }]);
  });

  it('have the agent for ExecuteCommand where that is asked for', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const arn = await runOne(ecs, { taskDefinition: 'web', enableExecuteCommand: true });
    const agents = async () => (await described(ecs, arn)).containers?.[0]?.managedAgents;
    expect(await agents()).toEqual([{ name: 'ExecuteCommandAgent', lastStatus: 'PENDING' }]);
    await local.settle();
    expect(await agents()).toEqual([{ name: 'ExecuteCommandAgent', lastStatus: 'RUNNING', lastStartedAt: at(10) }]);
    expect((await described(ecs, arn)).enableExecuteCommand).toBe(true);
  });
});

it('describeTasks answers in a way that our strict codecs pass, at any time of their lives', async () => {
  const { ecs, local } = await ecsWithService({ desiredCount: 2 });
  await ecs.registerTaskDefinition(FARGATE);
  await ecs.runTask({ ...ON_FARGATE, count: 2, enableExecuteCommand: true, tags: [{ key: 'a', value: 'b' }] });
  const { taskArns: tasks = [] } = await ecs.listTasks({});
  expect(tasks).toHaveLength(4);
  local.addFault({ kind: 'crash', after: '2s', times: 1, reason: 'out of luck' });
  const replaced = await runOne(ecs, { taskDefinition: 'web' });
  for (let i = 0; i < 20; i++) {
    if (i === 6) for (const task of tasks) await ecs.stopTask({ task, reason: 'enough' });
    const request = { tasks: [...tasks, replaced, 'none'], include: ['TAGS'] };
    expect(await callStrictly(local.url, 'DescribeTasks', request)).toMatchObject({ failures: [{}] });
    await local.advance('4s');
  }
});
