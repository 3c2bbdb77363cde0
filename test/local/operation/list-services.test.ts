import { paginateListServices } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions } from '../../support/local-ecs.js';

const NAMES = Array.from({ length: 23 }, (_, i) => `web-${i}`);

async function withServices() {
  const world = await ecsWithRevisions();
  for (const serviceName of NAMES) {
    await world.ecs.createService({ serviceName, taskDefinition: 'web', desiredCount: 0 });
  }
  return world;
}

describe('listServices', () => {
  it.each([
    [undefined, [10, 10, 3]],
    [1, NAMES.map(() => 1)],
    [10, [10, 10, 3]],
    [23, [23]],
    [100, [23]],
  ])("goes through the SDK's paginator with pages of %s", async (pageSize, sizes) => {
    const { ecs } = await withServices();
    const pages: string[][] = [];
    const config = pageSize === undefined ? { client: ecs } : { client: ecs, pageSize };
    for await (const { serviceArns = [] } of paginateListServices(config, { cluster: 'default' }))
      pages.push(serviceArns);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    expect(pages.flat()).toEqual(NAMES.map((name) => `${ARN}:service/default/${name}`));
  });

  it('has a token only where there is another page', async () => {
    const { ecs } = await withServices();
    const first = await ecs.listServices({ maxResults: 22 });
    expect(first.nextToken).toEqual(expect.any(String));
    const last = await ecs.listServices({ maxResults: 22, nextToken: first.nextToken });
    expect(last.serviceArns).toHaveLength(1);
    expect('nextToken' in last).toBe(false);
  });

  it.each(['!!!', 'page 2', '', 'LTU', 'MS41', 'NaN'])('refuses the invented token %j', async (nextToken) => {
    const { ecs } = await withServices();
    await expect(ecs.listServices({ nextToken })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid token.',
    });
  });

  it.each([0, 101, -1])('refuses %d results a page', async (maxResults) => {
    const { ecs } = await ecsWithRevisions();
    await expect(ecs.listServices({ maxResults })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('lists by launch type and by scheduling strategy', async () => {
    const { ecs } = await ecsWithRevisions();
    const service = { taskDefinition: 'web', desiredCount: 0 };
    await ecs.createService({ ...service, serviceName: 'ec2' });
    await ecs.createService({ ...service, serviceName: 'external', launchType: 'EXTERNAL' });
    await ecs.createService({
      ...service,
      serviceName: 'spot',
      capacityProviderStrategy: [{ capacityProvider: 'spot' }],
    });
    await ecs.createService({ serviceName: 'daemon', taskDefinition: 'web', schedulingStrategy: 'DAEMON' });
    const names = async (filter: Parameters<typeof ecs.listServices>[0]) =>
      (await ecs.listServices(filter)).serviceArns?.map((arn) => arn.split('/').at(-1));
    expect(await names({})).toEqual(['ec2', 'external', 'spot', 'daemon']);
    expect(await names({ launchType: 'EC2' })).toEqual(['ec2', 'daemon']);
    expect(await names({ launchType: 'EXTERNAL' })).toEqual(['external']);
    expect(await names({ launchType: 'FARGATE' })).toEqual([]);
    expect(await names({ schedulingStrategy: 'DAEMON' })).toEqual(['daemon']);
    expect(await names({ schedulingStrategy: 'REPLICA' })).toEqual(['ec2', 'external', 'spot']);
    expect(await names({ schedulingStrategy: 'REPLICA', launchType: 'EC2' })).toEqual(['ec2']);
  });

  it('lists the services of one cluster', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.createCluster({ clusterName: 'prod' });
    await ecs.createService({ cluster: 'prod', serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
    expect((await ecs.listServices({ cluster: `${ARN}:cluster/prod` })).serviceArns).toEqual([
      `${ARN}:service/prod/web`,
    ]);
  });
});
