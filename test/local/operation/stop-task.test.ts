import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, NOON } from '../../support/local-ecs.js';
import { runOne } from '../../support/service-life.js';
import { callStrictly } from '../../support/strict-answer.js';

const TAGS = [{ key: 'team', value: 'web' }];

describe('stopTask', () => {
  it('answers with the task, which is on its way to stop', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    await local.advance('1m');
    const { task } = await ecs.stopTask({ task: arn.slice(arn.lastIndexOf('/') + 1), reason: 'enough' });
    expect(task).toMatchObject({
      taskArn: arn,
      lastStatus: 'STOPPING',
      desiredStatus: 'STOPPED',
      stopCode: 'UserInitiated',
      stoppedReason: 'enough',
      stoppingAt: new Date(NOON.getTime() + 60_000),
    });
    expect(task).not.toHaveProperty('stoppedAt');
    await local.settle();
    const { tasks } = await ecs.describeTasks({ tasks: [arn] });
    expect(tasks).toMatchObject([{ lastStatus: 'STOPPED', stoppedReason: 'enough' }]);
  });

  it('says that a user did it where no reason is given', async () => {
    const { ecs } = await ecsWithRevisions();
    const { task } = await ecs.stopTask({ task: await runOne(ecs, { taskDefinition: 'web' }) });
    expect(task?.stoppedReason).toBe('Task stopped by user');
  });

  it('takes the tags of the task away', async () => {
    const { ecs } = await ecsWithRevisions();
    const arn = await runOne(ecs, { taskDefinition: 'web', tags: TAGS });
    expect((await ecs.stopTask({ task: arn })).task?.tags).toEqual([]);
    const { tasks } = await ecs.describeTasks({ tasks: [arn], include: ['TAGS'] });
    expect(tasks?.[0]?.tags).toEqual([]);
  });

  it('answers with a task that stops or has stopped already as it is', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    await ecs.stopTask({ task: arn, reason: 'first' });
    expect((await ecs.stopTask({ task: arn, reason: 'second' })).task?.stoppedReason).toBe('first');
    await local.settle();
    const { task } = await ecs.stopTask({ task: arn, reason: 'third' });
    expect(task).toMatchObject({ lastStatus: 'STOPPED', stoppedReason: 'first' });
  });

  it('refuses a task that is not there, or no longer known', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const missing = { name: 'InvalidParameterException', message: 'The referenced task was not found.' };
    await expect(ecs.stopTask({ task: 'none' })).rejects.toMatchObject(missing);
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    await expect(ecs.stopTask({ task: arn.replace('/default/', '/other/') })).rejects.toMatchObject(missing);
    await ecs.stopTask({ task: arn });
    await local.advance('2h');
    await expect(ecs.stopTask({ task: arn })).rejects.toMatchObject(missing);
    await expect(ecs.stopTask({ cluster: 'none', task: arn })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });

  it('makes a service start another task', async () => {
    const { ecs, local, describe } = await ecsWithService({ desiredCount: 2 });
    const { taskArns: [first = '', second = ''] = [] } = await ecs.listTasks({});
    await ecs.stopTask({ task: first });
    await local.settle();
    const { taskArns = [] } = await ecs.listTasks({});
    expect(taskArns).toHaveLength(2);
    expect(taskArns).toContain(second);
    expect(taskArns).not.toContain(first);
    expect(await describe('web')).toMatchObject({ runningCount: 2, deployments: [{ failedTasks: 0 }] });
  });

  it('gives back to the instance what the task took up', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const remaining = async () => {
      const { containerInstanceArns: containerInstances = [] } = await ecs.listContainerInstances({});
      const described = await ecs.describeContainerInstances({ containerInstances });
      return described.containerInstances?.map(({ remainingResources }) => remainingResources);
    };
    const before = await remaining();
    const arn = await runOne(ecs, { taskDefinition: 'web' });
    await local.settle();
    expect(await remaining()).not.toEqual(before);
    await ecs.stopTask({ task: arn });
    await local.settle();
    expect(await remaining()).toEqual(before);
  });

  it('answers in a way that our strict codecs pass', async () => {
    const { ecs, local } = await ecsWithRevisions();
    const task = await runOne(ecs, { taskDefinition: 'web', tags: TAGS });
    const answer = await callStrictly(local.url, 'StopTask', { task });
    expect(answer).toMatchObject({ task: { clusterArn: `${ARN}:cluster/default`, desiredStatus: 'STOPPED' } });
  });
});
