import { paginateListClusters } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, emptyEcs } from '../../support/local-ecs.js';
import { callStrictly } from '../../support/strict-answer.js';

const arnOf = (name: string) => `${ARN}:cluster/${name}`;

async function withClusters(count: number) {
  const world = await emptyEcs();
  const names = Array.from({ length: count }, (_, i) => `cluster-${i}`);
  for (const clusterName of names) await world.ecs.createCluster({ clusterName });
  return { ...world, names };
}

describe('listClusters', () => {
  it('lists nothing before a cluster is created', async () => {
    const { ecs } = await emptyEcs();
    const { clusterArns, nextToken } = await ecs.listClusters({});
    expect(clusterArns).toEqual([]);
    expect(nextToken).toBeUndefined();
  });

  it('lists the clusters of one region', async () => {
    const { ecs } = await withClusters(2);
    expect((await ecs.listClusters({})).clusterArns).toEqual([arnOf('cluster-0'), arnOf('cluster-1')]);
  });

  it('lists no cluster that was deleted, until it is created again', async () => {
    const { ecs } = await withClusters(2);
    await ecs.deleteCluster({ cluster: 'cluster-0' });
    expect((await ecs.listClusters({})).clusterArns).toEqual([arnOf('cluster-1')]);
    await ecs.createCluster({ clusterName: 'cluster-0' });
    expect((await ecs.listClusters({})).clusterArns).toEqual([arnOf('cluster-0'), arnOf('cluster-1')]);
  });

  it.each([
    [undefined, [100, 1]],
    [40, [40, 40, 21]],
    [100, [100, 1]],
  ])("goes through the SDK's paginator with pages of %s", async (pageSize, sizes) => {
    const { ecs, names } = await withClusters(101);
    const pages: string[][] = [];
    const config = pageSize === undefined ? { client: ecs } : { client: ecs, pageSize };
    for await (const { clusterArns = [] } of paginateListClusters(config, {})) pages.push(clusterArns);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    expect(pages.flat()).toEqual(names.map(arnOf));
  });

  it.each([0, 101])('refuses %d results a page', async (maxResults) => {
    const { ecs } = await emptyEcs();
    await expect(ecs.listClusters({ maxResults })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('refuses a token that it did not give', async () => {
    const { ecs } = await emptyEcs();
    await expect(ecs.listClusters({ nextToken: 'page 2' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid token.',
    });
  });

  it('answers what our strict codecs take', async () => {
    const { local } = await withClusters(3);
    expect(await callStrictly(local.url, 'ListClusters', { maxResults: 2 })).toEqual({
      clusterArns: [arnOf('cluster-0'), arnOf('cluster-1')],
      nextToken: expect.any(String),
    });
  });
});
