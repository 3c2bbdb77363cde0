import type { Tag } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithService } from '../../support/local-ecs.js';
import { callStrictly } from '../../support/strict-answer.js';

const TEAM = { key: 'team', value: 'web' };
const numbered = (count: number): Tag[] =>
  Array.from({ length: count }, (_, i) => ({ key: `tag-${i}`, value: `${i}` }));
const invalid = (message: string) => ({ name: 'InvalidParameterException', message });
const NOT_FOUND = invalid('The specified resource was not found.');

/** One resource of each kind, all of them in use. */
async function withResources() {
  const world = await ecsWithService({ desiredCount: 1 });
  const { ecs } = world;
  const { taskArns: [task = ''] = [] } = await ecs.listTasks({});
  const { containerInstanceArns: [instance = ''] = [] } = await ecs.listContainerInstances({});
  const arns = {
    cluster: `${ARN}:cluster/default`,
    service: `${ARN}:service/default/web`,
    'task definition': `${ARN}:task-definition/web:2`,
    task,
    'container instance': instance,
  };
  const tagsOf = async (resourceArn: string) => (await ecs.listTagsForResource({ resourceArn })).tags;
  return { ...world, arns, tagsOf };
}

const KINDS = ['cluster', 'service', 'task definition', 'task', 'container instance'] as const;

describe('tags', () => {
  it.each(KINDS)('are put on a %s, and taken off', async (kind) => {
    const { ecs, arns, tagsOf } = await withResources();
    const resourceArn = arns[kind];
    expect(await tagsOf(resourceArn)).toEqual([]);
    await ecs.tagResource({ resourceArn, tags: [TEAM, { key: 'stage', value: 'test' }] });
    expect(await tagsOf(resourceArn)).toEqual([TEAM, { key: 'stage', value: 'test' }]);
    await ecs.untagResource({ resourceArn, tagKeys: ['team', 'other'] });
    expect(await tagsOf(resourceArn)).toEqual([{ key: 'stage', value: 'test' }]);
  });

  it.each(KINDS)('of a %s are its own', async (kind) => {
    const { ecs, arns, tagsOf } = await withResources();
    await ecs.tagResource({ resourceArn: arns[kind], tags: [TEAM] });
    for (const other of KINDS) expect(await tagsOf(arns[other])).toEqual(other === kind ? [TEAM] : []);
    expect(await tagsOf(`${ARN}:task-definition/web:1`)).toEqual([]);
  });

  it('with a key that is there replace its value, and leave the others', async () => {
    const { ecs, arns, tagsOf } = await withResources();
    const resourceArn = arns.service;
    await ecs.tagResource({ resourceArn, tags: [TEAM, { key: 'stage', value: 'test' }] });
    await ecs.tagResource({
      resourceArn,
      tags: [
        { key: 'team', value: 'payments' },
        { key: 'Team', value: 'web' },
      ],
    });
    expect(await tagsOf(resourceArn)).toEqual([
      { key: 'team', value: 'payments' },
      { key: 'stage', value: 'test' },
      { key: 'Team', value: 'web' },
    ]);
  });

  it('show where the resource is described', async () => {
    const { ecs, arns } = await withResources();
    const include = ['TAGS' as const];
    for (const kind of KINDS) await ecs.tagResource({ resourceArn: arns[kind], tags: [{ key: 'kind', value: kind }] });
    const instance = { containerInstances: [arns['container instance']], include };
    const tags = [
      (await ecs.describeClusters({ include })).clusters?.[0]?.tags,
      (await ecs.describeServices({ services: ['web'], include })).services?.[0]?.tags,
      (await ecs.describeTaskDefinition({ taskDefinition: 'web:2', include })).tags,
      (await ecs.describeTasks({ tasks: [arns.task], include })).tasks?.[0]?.tags,
      (await ecs.describeContainerInstances(instance)).containerInstances?.[0]?.tags,
    ];
    expect(tags).toEqual(KINDS.map((value) => [{ key: 'kind', value }]));
  });

  it('are the ones that the resource was made with', async () => {
    const { ecs, tagsOf } = await withResources();
    await ecs.createCluster({ clusterName: 'prod', tags: [TEAM] });
    expect(await tagsOf(`${ARN}:cluster/prod`)).toEqual([TEAM]);
  });

  it('are 50 at most, of which each key counts once', async () => {
    const { ecs, arns, tagsOf } = await withResources();
    const resourceArn = arns.cluster;
    await ecs.tagResource({ resourceArn, tags: numbered(50) });
    await ecs.tagResource({ resourceArn, tags: numbered(50) });
    await expect(ecs.tagResource({ resourceArn, tags: [TEAM] })).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'A resource has at most 50 tags; got 51.',
    });
    expect(await tagsOf(resourceArn)).toEqual(numbered(50));
  });

  it('of AWS itself do not count, and stay', async () => {
    const { local, ecs, tagsOf } = await withResources();
    await ecs.createService({
      serviceName: 'managed',
      taskDefinition: 'web',
      desiredCount: 1,
      enableECSManagedTags: true,
    });
    await local.settle();
    const { taskArns: [resourceArn = ''] = [] } = await ecs.listTasks({ serviceName: 'managed' });
    await ecs.tagResource({ resourceArn, tags: numbered(50) });
    await ecs.untagResource({ resourceArn, tagKeys: numbered(50).flatMap(({ key = '' }) => key) });
    expect(await tagsOf(resourceArn)).toEqual([
      { key: 'aws:ecs:clusterName', value: 'default' },
      { key: 'aws:ecs:serviceName', value: 'managed' },
    ]);
    for (const attempt of [
      ecs.untagResource({ resourceArn, tagKeys: ['aws:ecs:clusterName'] }),
      ecs.tagResource({ resourceArn, tags: [{ key: 'aws:ecs:clusterName', value: 'prod' }] }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ name: 'InvalidParameterException' });
    }
  });

  it.each([
    `${ARN}:service/default/other`,
    `${ARN}:service/default/web/more`,
    `${ARN}:task/default/0123456789abcdef0123456789abcdef`,
    `${ARN}:container-instance/default/0123456789abcdef0123456789abcdef`,
    `${ARN}:task-definition/web:9`,
    `${ARN}:task-definition/web`,
    `${ARN}:task-definition/other:1`,
    `${ARN}:cluster/default/more`,
    'arn:aws:ecs:eu-west-1:123456789012:cluster/default',
    'arn:aws:ecs:us-east-1:210987654321:cluster/default',
    'arn:aws-cn:ecs:us-east-1:123456789012:cluster/default',
  ])('are not to be had of %s', async (resourceArn) => {
    const { ecs } = await withResources();
    await expect(ecs.listTagsForResource({ resourceArn })).rejects.toMatchObject(NOT_FOUND);
    await expect(ecs.tagResource({ resourceArn, tags: [TEAM] })).rejects.toMatchObject(NOT_FOUND);
    await expect(ecs.untagResource({ resourceArn, tagKeys: ['team'] })).rejects.toMatchObject(NOT_FOUND);
  });

  it.each([
    `${ARN}:capacity-provider/spot`,
    `${ARN}:service-deployment/default/web/abc`,
    `${ARN}:cluster`.slice(0, -1),
  ])('are not to be had of %s, which is nothing that has any here', async (resourceArn) => {
    const { tagsOf } = await withResources();
    await expect(tagsOf(resourceArn)).rejects.toMatchObject(invalid('The ARN provided is invalid.'));
  });

  it.each([`${ARN}:service/web`, `${ARN}:task/0123`, `${ARN}:container-instance/0123`])(
    'are not to be had of %s, in the old form',
    async (resourceArn) => {
      const { tagsOf } = await withResources();
      await expect(tagsOf(resourceArn)).rejects.toMatchObject(
        invalid('Long arn format must be used for tagging operations'),
      );
    },
  );

  it.each([`${ARN}:cluster/other`, `${ARN}:service/other/web`])(
    'are not to be had of %s, whose cluster is unknown',
    async (resourceArn) => {
      const { tagsOf } = await withResources();
      await expect(tagsOf(resourceArn)).rejects.toMatchObject({
        name: 'ClusterNotFoundException',
        message: 'Cluster not found.',
      });
    },
  );

  it('are not to be had of what has ended', async () => {
    const { local, ecs, arns, tagsOf } = await withResources();
    const instance = arns['container instance'];
    await ecs.deleteService({ service: 'web', force: true });
    await local.settle();
    const { containerInstanceArns = [] } = await ecs.listContainerInstances({});
    for (const containerInstance of containerInstanceArns) await ecs.deregisterContainerInstance({ containerInstance });
    await expect(tagsOf(arns.task)).rejects.toMatchObject(
      invalid('The specified task is stopped. Specify a running task and try again.'),
    );
    await expect(tagsOf(arns.service)).rejects.toMatchObject(
      invalid('The specified service is inactive. Specify an active service and try again.'),
    );
    await expect(tagsOf(instance)).rejects.toMatchObject(
      invalid('The specified container instance is inactive. Specify an active container instance and try again.'),
    );
    await ecs.deleteCluster({ cluster: 'default' });
    for (const arn of [arns.cluster, arns.service, arns.task, instance]) {
      await expect(tagsOf(arn)).rejects.toMatchObject(
        invalid('The specified cluster is inactive. Specify an active cluster and try again.'),
      );
    }
  });

  it('stay on a task definition that was deregistered', async () => {
    const { ecs, arns, tagsOf } = await withResources();
    const resourceArn = arns['task definition'];
    await ecs.tagResource({ resourceArn, tags: [TEAM] });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    expect(await tagsOf(resourceArn)).toEqual([TEAM]);
  });

  it('answer what our strict codecs take', async () => {
    const { local, arns } = await withResources();
    const resourceArn = arns.service;
    expect(await callStrictly(local.url, 'TagResource', { resourceArn, tags: [TEAM] })).toEqual({});
    expect(await callStrictly(local.url, 'ListTagsForResource', { resourceArn })).toEqual({ tags: [TEAM] });
    expect(await callStrictly(local.url, 'UntagResource', { resourceArn, tagKeys: ['team'] })).toEqual({});
    expect(await callStrictly(local.url, 'ListTagsForResource', { resourceArn })).toEqual({ tags: [] });
  });
});
