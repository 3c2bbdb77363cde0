import { type ListTasksCommandInput, paginateListTasks } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ecsWithRevisions, ecsWithService, WEB } from '../../support/local-ecs.js';
import { callStrictly } from '../../support/strict-answer.js';

const JOB = {
  ...WEB,
  family: 'job',
  networkMode: 'awsvpc' as const,
  requiresCompatibilities: ['FARGATE' as const],
  cpu: '256',
  memory: '512',
};
const AWSVPC = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } };

/** The service `web` with a task of its own, a task `web:2` of nobody's, and a task `job` on Fargate. */
async function ecsWithTasks() {
  const world = await ecsWithService({ desiredCount: 1 });
  const { ecs } = world;
  const [served = ''] = (await ecs.listTasks({})).taskArns ?? [];
  await ecs.registerTaskDefinition(JOB);
  const single = await ecs.runTask({ taskDefinition: 'web:2', startedBy: 'me' });
  const far = await ecs.runTask({
    taskDefinition: 'job',
    launchType: 'FARGATE',
    networkConfiguration: AWSVPC,
    startedBy: 'me',
  });
  const list = async (filter: ListTasksCommandInput) => (await ecs.listTasks(filter)).taskArns;
  return { ...world, list, served, single: single.tasks?.[0]?.taskArn ?? '', far: far.tasks?.[0]?.taskArn ?? '' };
}

describe('listTasks', () => {
  it('lists the tasks of a cluster in the order of their start', async () => {
    const { ecs, list, served, single, far } = await ecsWithTasks();
    expect(await list({})).toEqual([served, single, far]);
    await ecs.createCluster({ clusterName: 'other' });
    expect(await list({ cluster: 'other' })).toEqual([]);
    await expect(ecs.listTasks({ cluster: 'none' })).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
  });

  it('lists by family, by launch type and by who started them', async () => {
    const { list, served, single, far } = await ecsWithTasks();
    expect(await list({ family: 'web' })).toEqual([served, single]);
    expect(await list({ family: 'job' })).toEqual([far]);
    expect(await list({ family: 'none' })).toEqual([]);
    expect(await list({ launchType: 'EC2' })).toEqual([served, single]);
    expect(await list({ launchType: 'FARGATE' })).toEqual([far]);
    expect(await list({ family: 'web', launchType: 'FARGATE' })).toEqual([]);
    expect(await list({ startedBy: 'me' })).toEqual([single, far]);
    expect(await list({ daemonName: 'agent' })).toEqual([]);
  });

  it('lists by service, which must be there', async () => {
    const { ecs, list, served } = await ecsWithTasks();
    expect(await list({ serviceName: 'web' })).toEqual([served]);
    expect(await list({ serviceName: 'web', launchType: 'FARGATE' })).toEqual([]);
    await expect(ecs.listTasks({ serviceName: 'none' })).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
      message: 'Service not found.',
    });
  });

  it('lists by container instance, which must be there', async () => {
    const { ecs } = await ecsWithRevisions();
    const { tasks = [] } = await ecs.runTask({ taskDefinition: 'web', count: 4 });
    const [first = '', second = ''] = tasks.map(({ containerInstanceArn }) => containerInstanceArn);
    const on = async (containerInstance: string) => (await ecs.listTasks({ containerInstance })).taskArns;
    expect(await on(first)).toEqual([tasks[0]?.taskArn, tasks[3]?.taskArn]);
    expect(await on(second.slice(second.lastIndexOf('/') + 1))).toEqual([tasks[1]?.taskArn]);
    await expect(ecs.listTasks({ containerInstance: 'none' })).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Referenced container instance none not found.',
    });
  });

  it('lists by what ECS wants of them: stopped tasks until they are forgotten', async () => {
    const { ecs, local, list, served, single, far } = await ecsWithTasks();
    await ecs.stopTask({ task: single });
    expect(await list({})).toEqual([served, far]);
    expect(await list({ desiredStatus: 'RUNNING' })).toEqual([served, far]);
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([single]);
    expect(await list({ desiredStatus: 'PENDING' })).toEqual([]);
    await local.settle();
    expect(await list({ desiredStatus: 'STOPPED', startedBy: 'me' })).toEqual([single]);
    await local.advance('2h');
    expect(await list({ desiredStatus: 'STOPPED' })).toEqual([]);
  });

  it('lists a hundred tasks to a page, or as many as are asked for', async () => {
    const { ecs, local } = await ecsWithRevisions();
    for (let i = 0; i < 11; i++) await ecs.runTask({ taskDefinition: 'web', count: 10 });
    const pages = async (config: { readonly pageSize?: number } = {}) => {
      const arns: (readonly string[])[] = [];
      for await (const { taskArns = [] } of paginateListTasks({ client: ecs, ...config }, {})) arns.push(taskArns);
      return arns;
    };
    const whole = await pages();
    expect(whole.map(({ length }) => length)).toEqual([100, 10]);
    const small = await pages({ pageSize: 40 });
    expect(small.map(({ length }) => length)).toEqual([40, 40, 30]);
    expect(small.flat()).toEqual(whole.flat());
    expect(new Set(small.flat()).size).toBe(110);
    expect(await callStrictly(local.url, 'ListTasks', {})).toMatchObject({ nextToken: expect.any(String) });
    expect(await callStrictly(local.url, 'ListTasks', { family: 'none' })).toEqual({ taskArns: [] });
  });
});
