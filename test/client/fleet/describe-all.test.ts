import { paginateListContainerInstances, paginateListTasks } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { makeEcs } from '../../../src/client/ecs.js';
import { describeAllContainerInstances } from '../../../src/client/fleet/describe-all-container-instances.js';
import { describeAllTasks } from '../../../src/client/fleet/describe-all-tasks.js';
import { ecsWithService, emptyEcs } from '../../support/local-ecs.js';
import { leftWith } from '../../support/sides.js';
import { all, lastOf, rights } from './elements.js';

describe('describing all tasks', () => {
  it('answers 230 tasks in the order of the list, a hundred to a request', async () => {
    const { ecs } = await ecsWithService({ desiredCount: 230 });
    const listed: string[] = [];
    for await (const { taskArns = [] } of paginateListTasks({ client: ecs }, {})) listed.push(...taskArns);
    const sent = { lists: 0, described: [] as number[] };
    ecs.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          if (commandName === 'ListTasksCommand') sent.lists += 1;
          else sent.described.push((args.input as { readonly tasks: readonly string[] }).tasks.length);
          return next(args);
        },
      { step: 'initialize' },
    );
    const tasks = rights(await all(describeAllTasks(ecs, { serviceName: 'web' })));
    expect(tasks.map(({ taskArn }) => taskArn)).toEqual(listed);
    expect(tasks.every(({ lastStatus }) => lastStatus === 'RUNNING')).toBe(true);
    expect(sent).toEqual({ lists: 3, described: [100, 100, 30] });
  });

  it('takes the filters of the list', async () => {
    const { ecs: sdk, local } = await ecsWithService({ desiredCount: 3 });
    const ecs = makeEcs(sdk);
    await sdk.updateService({ service: 'web', desiredCount: 1 });
    await local.settle();
    expect(rights(await all(ecs.describeAllTasks({})))).toHaveLength(1);
    const stopped = rights(await all(ecs.describeAllTasks({ desiredStatus: 'STOPPED', family: 'web' })));
    expect(stopped.map(({ lastStatus }) => lastStatus)).toEqual(['STOPPED', 'STOPPED']);
  });

  it('refuses filters that do not go together before anything is sent', async () => {
    const { ecs } = await emptyEcs();
    const items = await all(describeAllTasks(ecs, { serviceName: 'web', family: 'web' }));
    expect(items).toHaveLength(1);
    const { issues } = leftWith(lastOf(items), 'InvalidRequest');
    expect(issues).toMatchObject([{ path: 'family', rule: 'list-tasks-service-name' }]);
  });
});

describe('describing all container instances', () => {
  it('answers 120 instances in the order of the list', async () => {
    const { ecs: sdk } = await emptyEcs();
    await sdk.createCluster({});
    await Promise.all(Array.from({ length: 120 }, () => sdk.registerContainerInstance({})));
    const listed: string[] = [];
    for await (const { containerInstanceArns = [] } of paginateListContainerInstances({ client: sdk }, {})) {
      listed.push(...containerInstanceArns);
    }
    const instances = rights(await all(describeAllContainerInstances(sdk, {})));
    expect(instances).toHaveLength(120);
    expect(instances.map(({ containerInstanceArn }) => containerInstanceArn)).toEqual(listed);
  });

  it('takes the filters of the list', async () => {
    const { ecs: sdk } = await emptyEcs();
    const ecs = makeEcs(sdk);
    await sdk.createCluster({});
    const { containerInstance } = await sdk.registerContainerInstance({});
    await sdk.registerContainerInstance({});
    const containerInstances = [containerInstance?.containerInstanceArn ?? ''];
    await sdk.updateContainerInstancesState({ containerInstances, status: 'DRAINING' });
    const draining = rights(await all(ecs.describeAllContainerInstances({ status: 'DRAINING' })));
    expect(draining.map(({ containerInstanceArn }) => containerInstanceArn)).toEqual(containerInstances);
  });

  it('is a Left where there is no cluster', async () => {
    const { ecs } = await emptyEcs();
    const items = await all(describeAllContainerInstances(ecs, { cluster: 'prod' }));
    expect(items).toHaveLength(1);
    expect(leftWith(lastOf(items), 'ServiceException').name).toBe('ClusterNotFoundException');
  });
});
