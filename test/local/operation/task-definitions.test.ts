import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, emptyEcs, NOON, WEB } from '../../support/local-ecs.js';

const UNKNOWN = { name: 'ClientException', message: 'Unable to describe task definition.' };

describe('task definitions', () => {
  it('come back as they were registered, with what ECS adds', async () => {
    const { ecs } = await emptyEcs();
    const tags = [{ key: 'team', value: 'web' }];
    const { taskDefinition, tags: registeredTags } = await ecs.registerTaskDefinition({ ...WEB, tags });
    expect(taskDefinition).toEqual({
      taskDefinitionArn: `${ARN}:task-definition/web:1`,
      family: 'web',
      revision: 1,
      status: 'ACTIVE',
      containerDefinitions: [
        {
          ...WEB.containerDefinitions[0],
          cpu: 0,
          essential: true,
          environment: [],
          mountPoints: [],
          volumesFrom: [],
          systemControls: [],
        },
      ],
      volumes: [],
      placementConstraints: [],
      compatibilities: ['EXTERNAL', 'EC2'],
      registeredAt: NOON,
      registeredBy: 'arn:aws:iam::123456789012:root',
    });
    expect(registeredTags).toEqual(tags);
  });

  it('show their tags beside the definition, and only where they are asked for', async () => {
    const { ecs } = await emptyEcs();
    const tags = [{ key: 'team', value: 'web' }];
    await ecs.registerTaskDefinition({ ...WEB, tags });
    expect('tags' in (await ecs.describeTaskDefinition({ taskDefinition: 'web' }))).toBe(false);
    expect((await ecs.describeTaskDefinition({ taskDefinition: 'web', include: ['TAGS'] })).tags).toEqual(tags);
  });

  it('suit Fargate with network mode awsvpc', async () => {
    const { ecs } = await emptyEcs();
    const fargate = { ...WEB, networkMode: 'awsvpc', cpu: '256', memory: '512' } as const;
    const { taskDefinition } = await ecs.registerTaskDefinition(fargate);
    expect(taskDefinition?.compatibilities).toContain('FARGATE');
    expect(taskDefinition?.networkMode).toBe('awsvpc');
  });

  it('get revisions that only grow, also after all earlier ones were deregistered', async () => {
    const { ecs } = await emptyEcs();
    for (let revision = 1; revision <= 4; revision++) {
      const { taskDefinition } = await ecs.registerTaskDefinition(WEB);
      expect(taskDefinition?.revision).toBe(revision);
      expect(taskDefinition?.taskDefinitionArn).toBe(`${ARN}:task-definition/web:${revision}`);
      await ecs.deregisterTaskDefinition({ taskDefinition: `web:${revision}` });
    }
    const other = await ecs.registerTaskDefinition({ ...WEB, family: 'other' });
    expect(other.taskDefinition?.revision).toBe(1);
  });

  it.each(['web:1', `${ARN}:task-definition/web:1`])('are found as %s', async (taskDefinition) => {
    const { ecs } = await ecsWithRevisions();
    expect((await ecs.describeTaskDefinition({ taskDefinition })).taskDefinition?.revision).toBe(1);
  });

  it('stand under a bare family for the latest active revision', async () => {
    const { ecs } = await ecsWithRevisions();
    const latest = async () => (await ecs.describeTaskDefinition({ taskDefinition: 'web' })).taskDefinition?.revision;
    expect(await latest()).toBe(2);
    await ecs.registerTaskDefinition(WEB);
    expect(await latest()).toBe(3);
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:3' });
    expect(await latest()).toBe(2);
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    expect(await latest()).toBe(2);
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    await expect(latest()).rejects.toMatchObject(UNKNOWN);
  });

  it('are inactive once they are deregistered, and remember when that was', async () => {
    const { local, ecs } = await ecsWithRevisions();
    await local.advance('1m');
    const { taskDefinition } = await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    const deregisteredAt = new Date('2026-11-23T12:01:00.000Z');
    expect(taskDefinition).toMatchObject({ revision: 1, status: 'INACTIVE', deregisteredAt });
    await local.advance('1m');
    const again = await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    expect(again.taskDefinition).toEqual(taskDefinition);
    const described = await ecs.describeTaskDefinition({ taskDefinition: 'web:1' });
    expect(described.taskDefinition).toEqual(taskDefinition);
  });

  it('are kept when nothing uses them, or forgotten, by policy', async () => {
    const kept = await ecsWithRevisions();
    await kept.ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    const inactiveOne = { taskDefinition: { revision: 1, status: 'INACTIVE' } };
    expect(await kept.ecs.describeTaskDefinition({ taskDefinition: 'web:1' })).toMatchObject(inactiveOne);

    const { local, ecs } = await ecsWithService({ desiredCount: 1 }, { policy: { unusedRevision: 'forgotten' } });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    const inactive = async () => (await ecs.listTaskDefinitions({ status: 'INACTIVE' })).taskDefinitionArns;
    expect(await ecs.describeTaskDefinition({ taskDefinition: 'web:1' })).toMatchObject(inactiveOne);
    expect(await inactive()).toEqual([`${ARN}:task-definition/web:1`]);
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await local.advance('30s');
    expect(await inactive()).toEqual([`${ARN}:task-definition/web:1`]);
    await local.settle();
    await expect(ecs.describeTaskDefinition({ taskDefinition: 'web:1' })).rejects.toMatchObject(UNKNOWN);
    expect(await inactive()).toEqual([]);
  });

  it.each(['web:3', 'other', 'other:1', `${ARN}:task-definition/web:9`])(
    'are unknown as %s',
    async (taskDefinition) => {
      const { ecs } = await ecsWithRevisions();
      await expect(ecs.describeTaskDefinition({ taskDefinition })).rejects.toMatchObject(UNKNOWN);
      if (!taskDefinition.includes(':')) return;
      await expect(ecs.deregisterTaskDefinition({ taskDefinition })).rejects.toMatchObject(UNKNOWN);
    },
  );

  it.each(['web', 'web:0', 'web:latest', 'we b:1', ''])('cannot be deregistered as %j', async (taskDefinition) => {
    const { ecs } = await ecsWithRevisions();
    await expect(ecs.deregisterTaskDefinition({ taskDefinition })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});
