import { paginateListTaskDefinitionFamilies, paginateListTaskDefinitions } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, emptyEcs, NOON, WEB } from '../../support/local-ecs.js';
import { callStrictly } from '../../support/strict-answer.js';

const arnOf = (revision: string) => `${ARN}:task-definition/${revision}`;
const ACTIVE = 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.';
const UNKNOWN =
  'The specified task definition does not exist. Specify a valid account, family, revision and try again.';

/** The families `web-api`, `api` and `web`, of which `web` has three revisions; the first of them is inactive. */
async function withFamilies() {
  const world = await emptyEcs();
  for (const family of ['web-api', 'web', 'api', 'web', 'web'])
    await world.ecs.registerTaskDefinition({ ...WEB, family });
  await world.ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
  return world;
}

/** The revisions `web:1` to `web:3`, of which the first is active, the second inactive and the third deleted. */
async function withStates() {
  const world = await ecsWithRevisions();
  await world.ecs.registerTaskDefinition(WEB);
  await world.ecs.deregisterTaskDefinition({ taskDefinition: 'web:2' });
  await world.ecs.deregisterTaskDefinition({ taskDefinition: 'web:3' });
  await world.ecs.deleteTaskDefinitions({ taskDefinitions: ['web:3'] });
  return world;
}

describe('listTaskDefinitions', () => {
  it('lists active revisions by family, then by revision', async () => {
    const { ecs } = await withFamilies();
    const { taskDefinitionArns } = await ecs.listTaskDefinitions({});
    expect(taskDefinitionArns).toEqual(['api:1', 'web:2', 'web:3', 'web-api:1'].map(arnOf));
  });

  it('lists the newest first with DESC', async () => {
    const { ecs } = await withFamilies();
    const { taskDefinitionArns } = await ecs.listTaskDefinitions({ sort: 'DESC' });
    expect(taskDefinitionArns).toEqual(['web-api:1', 'web:3', 'web:2', 'api:1'].map(arnOf));
    const newest = await ecs.listTaskDefinitions({ familyPrefix: 'web', sort: 'DESC', maxResults: 1 });
    expect(newest.taskDefinitionArns).toEqual([arnOf('web:3')]);
  });

  it('sorts revisions as numbers', async () => {
    const { ecs } = await emptyEcs();
    for (let revision = 1; revision <= 11; revision++) await ecs.registerTaskDefinition(WEB);
    const { taskDefinitionArns = [] } = await ecs.listTaskDefinitions({ sort: 'ASC' });
    expect(taskDefinitionArns.slice(8)).toEqual(['web:9', 'web:10', 'web:11'].map(arnOf));
  });

  it.each([
    ['web', ['web:2', 'web:3']],
    ['web-api', ['web-api:1']],
    ['we', []],
    ['other', []],
  ])('takes the prefix %s for the name of a whole family', async (familyPrefix, revisions) => {
    const { ecs } = await withFamilies();
    expect((await ecs.listTaskDefinitions({ familyPrefix })).taskDefinitionArns).toEqual(revisions.map(arnOf));
  });

  it.each([
    ['ACTIVE', 'web:1'],
    ['INACTIVE', 'web:2'],
    ['DELETE_IN_PROGRESS', 'web:3'],
  ] as const)('lists those in status %s', async (status, revision) => {
    const { ecs } = await withStates();
    expect((await ecs.listTaskDefinitions({ status })).taskDefinitionArns).toEqual([arnOf(revision)]);
  });

  it("goes through the SDK's paginator with pages of 100", async () => {
    const { ecs } = await emptyEcs();
    for (let revision = 1; revision <= 101; revision++) await ecs.registerTaskDefinition(WEB);
    const pages: string[][] = [];
    for await (const { taskDefinitionArns = [] } of paginateListTaskDefinitions({ client: ecs }, {})) {
      pages.push(taskDefinitionArns);
    }
    expect(pages.map(({ length }) => length)).toEqual([100, 1]);
    expect(pages[1]).toEqual([arnOf('web:101')]);
  });
});

describe('listTaskDefinitionFamilies', () => {
  it('lists families by name', async () => {
    const { ecs } = await withFamilies();
    expect((await ecs.listTaskDefinitionFamilies({})).families).toEqual(['api', 'web', 'web-api']);
  });

  it.each([
    ['web', ['web', 'web-api']],
    ['web-', ['web-api']],
    ['', ['api', 'web', 'web-api']],
    ['b', []],
  ])('lists those that begin with %j', async (familyPrefix, families) => {
    const { ecs } = await withFamilies();
    expect((await ecs.listTaskDefinitionFamilies({ familyPrefix })).families).toEqual(families);
  });

  it.each([
    ['ACTIVE', ['web', 'web-api']],
    ['INACTIVE', ['api']],
    ['ALL', ['api', 'web', 'web-api']],
    [undefined, ['api', 'web', 'web-api']],
  ] as const)('lists with status %s those with, or without, an active revision', async (status, families) => {
    const { ecs } = await withFamilies();
    await ecs.deregisterTaskDefinition({ taskDefinition: 'api:1' });
    expect((await ecs.listTaskDefinitionFamilies({ status })).families).toEqual(families);
  });

  it('counts a family whose revisions are all being deleted as inactive', async () => {
    const { ecs } = await withFamilies();
    await ecs.deregisterTaskDefinition({ taskDefinition: 'api:1' });
    await ecs.deleteTaskDefinitions({ taskDefinitions: ['api:1'] });
    expect((await ecs.listTaskDefinitionFamilies({ status: 'INACTIVE' })).families).toEqual(['api']);
  });

  it("goes through the SDK's paginator", async () => {
    const { ecs } = await withFamilies();
    const pages: string[][] = [];
    const paginator = paginateListTaskDefinitionFamilies({ client: ecs, pageSize: 2 }, {});
    for await (const { families = [] } of paginator) pages.push(families);
    expect(pages).toEqual([['api', 'web'], ['web-api']]);
  });
});

describe('deleteTaskDefinitions', () => {
  it('deletes inactive revisions, which can be described from then on, too', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    const { taskDefinitions, failures } = await ecs.deleteTaskDefinitions({
      taskDefinitions: ['web:1', arnOf('web:2')],
    });
    expect(failures).toEqual([]);
    expect(taskDefinitions?.map(({ revision, status }) => [revision, status])).toEqual([
      [1, 'DELETE_IN_PROGRESS'],
      [2, 'DELETE_IN_PROGRESS'],
    ]);
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: 'web:1' });
    expect(taskDefinition).toEqual(taskDefinitions?.[0]);
    expect(taskDefinition).toMatchObject({ deregisteredAt: NOON });
  });

  it('leaves out active and unknown ones, and says why', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    const { taskDefinitions, failures } = await ecs.deleteTaskDefinitions({
      taskDefinitions: [arnOf('web:2'), 'web:1', 'web:9', 'other:1'],
    });
    expect(taskDefinitions?.map(({ taskDefinitionArn }) => taskDefinitionArn)).toEqual([arnOf('web:1')]);
    expect(failures).toEqual([
      { arn: arnOf('web:2'), reason: ACTIVE },
      { arn: 'web:9', reason: UNKNOWN },
      { arn: 'other:1', reason: UNKNOWN },
    ]);
    expect((await ecs.describeTaskDefinition({ taskDefinition: 'web:2' })).taskDefinition?.status).toBe('ACTIVE');
  });

  it('deletes again what is being deleted', async () => {
    const { local, ecs } = await withStates();
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: 'web:3' });
    await local.advance('1h');
    const { taskDefinitions, failures } = await ecs.deleteTaskDefinitions({ taskDefinitions: ['web:3'] });
    expect(taskDefinitions).toEqual([taskDefinition]);
    expect(failures).toEqual([]);
  });

  it('leaves the services that use a revision as they are, and lets them scale', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 1 });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    await ecs.deleteTaskDefinitions({ taskDefinitions: ['web:1'] });
    await ecs.updateService({ service: 'web', desiredCount: 3 });
    await local.settle();
    expect(await describe('web')).toMatchObject({ taskDefinition: arnOf('web:1'), desiredCount: 3, runningCount: 3 });
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: 'web:1' });
    expect(taskDefinition?.status).toBe('DELETE_IN_PROGRESS');
  });

  it('lets nothing new use a revision', async () => {
    const { ecs } = await withStates();
    const refused = { name: 'ClientException', message: 'TaskDefinition is inactive' };
    const service = { serviceName: 'web', taskDefinition: 'web:3', desiredCount: 1 };
    await expect(ecs.createService(service)).rejects.toMatchObject(refused);
  });

  it('never gives a number again', async () => {
    const { ecs } = await withStates();
    const { taskDefinition } = await ecs.registerTaskDefinition(WEB);
    expect(taskDefinition?.revision).toBe(4);
    expect((await ecs.describeTaskDefinition({ taskDefinition: 'web' })).taskDefinition?.revision).toBe(4);
  });

  it.each([[['web']], [[]], [Array.from({ length: 11 }, (_, i) => `web:${i + 1}`)]])(
    'refuses %j',
    async (taskDefinitions) => {
      const { ecs } = await ecsWithRevisions();
      await expect(ecs.deleteTaskDefinitions({ taskDefinitions })).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
    },
  );
});

it('answers what our strict codecs take', async () => {
  const { local } = await withStates();
  const answers = {
    list: await callStrictly(local.url, 'ListTaskDefinitions', { maxResults: 1 }),
    families: await callStrictly(local.url, 'ListTaskDefinitionFamilies', {}),
    deleted: await callStrictly(local.url, 'DeleteTaskDefinitions', { taskDefinitions: ['web:1', 'web:2', 'web:9'] }),
  };
  expect(answers).toMatchObject({
    list: { taskDefinitionArns: [arnOf('web:1')] },
    families: { families: ['web'] },
    deleted: {
      taskDefinitions: [{ taskDefinitionArn: arnOf('web:2') }],
      failures: [{ arn: 'web:1' }, { arn: 'web:9' }],
    },
  });
});
