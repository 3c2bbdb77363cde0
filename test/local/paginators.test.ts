import {
  paginateListClusters,
  paginateListContainerInstances,
  paginateListServices,
  paginateListTaskDefinitionFamilies,
  paginateListTaskDefinitions,
  paginateListTasks,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { emptyEcs, LARGE, type LocalWorld, WEB } from '../support/local-ecs.js';

const MANY = 23;
const PAGE = 5;

/** A local ECS with twenty-three of everything that can be listed. */
async function ecsWithMany(): Promise<LocalWorld> {
  const world = await emptyEcs();
  const { ecs, local } = world;
  await ecs.createCluster({});
  await ecs.registerContainerInstance(LARGE);
  await ecs.registerTaskDefinition(WEB);
  for (let i = 1; i < MANY; i++) {
    await ecs.createCluster({ clusterName: `cluster-${i}` });
    await ecs.registerContainerInstance({});
    await ecs.registerTaskDefinition({ ...WEB, family: `family-${i}` });
  }
  for (let i = 0; i < MANY; i++) {
    await ecs.createService({ serviceName: `service-${i}`, taskDefinition: 'web', desiredCount: 1 });
  }
  await local.settle();
  return world;
}

const PAGINATORS: readonly [string, string, (client: LocalWorld['ecs']) => AsyncIterable<object>][] = [
  ['ListClusters', 'clusterArns', (client) => paginateListClusters({ client, pageSize: PAGE }, {})],
  ['ListServices', 'serviceArns', (client) => paginateListServices({ client, pageSize: PAGE }, {})],
  ['ListTasks', 'taskArns', (client) => paginateListTasks({ client, pageSize: PAGE }, {})],
  [
    'ListContainerInstances',
    'containerInstanceArns',
    (client) => paginateListContainerInstances({ client, pageSize: PAGE }, {}),
  ],
  [
    'ListTaskDefinitions',
    'taskDefinitionArns',
    (client) => paginateListTaskDefinitions({ client, pageSize: PAGE }, {}),
  ],
  [
    'ListTaskDefinitionFamilies',
    'families',
    (client) => paginateListTaskDefinitionFamilies({ client, pageSize: PAGE }, {}),
  ],
];

describe("the SDK's own paginators, as they are", () => {
  it('see everything once, a page at a time', async () => {
    const { ecs } = await ecsWithMany();
    for (const [method, member, paginate] of PAGINATORS) {
      const pages: unknown[][] = [];
      for await (const page of paginate(ecs)) pages.push(Reflect.get(page, member));
      expect(
        pages.map((page) => page.length),
        method,
      ).toEqual([5, 5, 5, 5, 3]);
      expect(new Set(pages.flat()).size, method).toBe(MANY);
    }
  });
});
