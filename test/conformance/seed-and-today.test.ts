import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ECSClient } from '@aws-sdk/client-ecs';
import { expect, test } from 'vitest';
import { makeEcs, orThrow } from '../../src/index.js';
import { createLocalEcs } from '../../src/local/index.js';
import {
  ClientToken,
  ContainerDefinition,
  CreateServiceRequest,
  check,
  ImageReference,
  issuesOf,
  LinkRef,
  LoadBalancer,
  strict,
} from '../../src/model/index.js';
import { describeServices } from '../../src/operation/index.js';
import { effectiveCpuShares } from '../../src/scheduler/effective-cpu-shares.js';

const service = { serviceName: 'web', taskDefinition: 'web:1', desiredCount: 1 };
const targetGroupArn = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';
const behind = { targetGroupArn, containerName: 'app', containerPort: 80 };

const paths = (request: unknown) => {
  const result = strict(CreateServiceRequest).decode(request);
  return result._tag === 'Right' ? [] : issuesOf(result.left).map(({ path }) => path);
};

const FACTS: Readonly<Record<string, () => void | Promise<void>>> = {
  'client-token-length': () => {
    expect(ClientToken.is('t'.repeat(36))).toBe(true);
    expect(ClientToken.is('t'.repeat(37))).toBe(false);
    expect(ClientToken.is('two words')).toBe(false);
  },
  'image-digest': () => {
    expect(ImageReference.is(`public.ecr.aws/nginx/nginx@sha256:${'0a'.repeat(32)}`)).toBe(true);
    expect(ImageReference.is('registry:5000/team/app:1.0#x')).toBe(true);
    expect(ImageReference.is('app@latest')).toBe(false);
    expect(ImageReference.is('a'.repeat(256))).toBe(false);
  },
  links: () => {
    expect(LinkRef.is('db')).toBe(true);
    expect(LinkRef.is('db:database')).toBe(true);
    expect(LinkRef.is('db:a:b')).toBe(false);
    expect(LinkRef.is(`${'d'.repeat(256)}`)).toBe(false);
  },
  'container-memory-minimum': () => {
    const issues = check(ContainerDefinition, { name: 'app', image: 'nginx', memory: 5 });
    expect(issues.map(({ path, severity }) => [path, severity])).toEqual([['memory', 'warning']]);
    expect(check(ContainerDefinition, { name: 'app', image: 'nginx', memory: 6 })).toEqual([]);
  },
  'cpu-below-two': () => {
    expect(effectiveCpuShares(undefined, '1.1.0')).toMatchObject({ right: 1024 });
    expect(effectiveCpuShares(1, '1.1.0')).toMatchObject({ right: 2 });
    expect(effectiveCpuShares(undefined, '1.2.0')).toMatchObject({ right: 2 });
  },
  'desired-count': () => {
    const { desiredCount: _, ...without } = service;
    expect(paths(without)).toEqual(['desiredCount']);
    expect(paths({ ...without, schedulingStrategy: 'DAEMON' })).toEqual([]);
    expect(paths({ ...without, deploymentController: { type: 'EXTERNAL' } })).toEqual([]);
  },
  'task-definition': () => {
    const { taskDefinition: _, ...without } = service;
    expect(paths(without)).toEqual(['taskDefinition']);
    expect(paths({ ...without, schedulingStrategy: 'DAEMON' })).toContain('taskDefinition');
    expect(paths({ ...without, deploymentController: { type: 'EXTERNAL' } })).toEqual([]);
  },
  role: () => {
    const role = 'ecsServiceRole';
    expect(paths({ ...service, role })).toEqual(['role']);
    expect(paths({ ...service, role, loadBalancers: [behind] })).toEqual([]);
    expect(paths({ ...service, role, loadBalancers: [behind, behind] })).toEqual(['role']);
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
    expect(paths({ ...service, role, loadBalancers: [behind], networkConfiguration })).toEqual(['role']);
  },
  'load-balancer': () => {
    expect(strict(LoadBalancer).is(behind)).toBe(true);
    expect(strict(LoadBalancer).is({ ...behind, loadBalancerName: 'classic' })).toBe(false);
    expect(strict(LoadBalancer).is({ containerName: 'app', containerPort: 80 })).toBe(false);
  },
  'default-cluster': async () => {
    const { ecs } = local();
    expect(await ecs.listServices({})()).toMatchObject({ left: { name: 'ClusterNotFoundException' } });
    await orThrow(ecs.createCluster({}));
    expect(await ecs.listServices({})()).toMatchObject({ right: { serviceArns: [] } });
  },
  'latest-revision': async () => {
    const { ecs, register } = local();
    const [, second] = [await register(), await register()];
    const latest = await orThrow(ecs.describeTaskDefinition({ taskDefinition: 'web' }));
    expect(latest.taskDefinition.revision).toBe(2);
    await orThrow(ecs.deregisterTaskDefinition({ taskDefinition: second }));
    await orThrow(ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' }));
    const none = await ecs.describeTaskDefinition({ taskDefinition: 'web' })();
    expect(none).toMatchObject({ left: { name: 'ClientException' } });
  },
  'deregistered-revision': async () => {
    const { ecs, engine, register } = local();
    await orThrow(ecs.createCluster({}));
    await orThrow(ecs.registerContainerInstance({}));
    const taskDefinition = await register();
    await orThrow(ecs.createService({ ...service, taskDefinition }));
    await orThrow(ecs.deregisterTaskDefinition({ taskDefinition }));
    await orThrow(ecs.updateService({ service: 'web', desiredCount: 3 }));
    await engine.settle();
    expect((await orThrow(ecs.describeService({ service: 'web' }))).service.runningCount).toBe(3);
    const again = await ecs.createService({ ...service, serviceName: 'other', taskDefinition })();
    expect(again).toMatchObject({ left: { name: 'ClientException', message: 'TaskDefinition is inactive' } });
  },
  'deleted-service': async () => {
    const { ecs, engine, register } = local();
    await orThrow(ecs.createCluster({}));
    await orThrow(ecs.registerContainerInstance({}));
    await orThrow(ecs.createService({ ...service, taskDefinition: await register() }));
    await engine.settle();
    const deleted = await orThrow(ecs.deleteService({ service: 'web', force: true }));
    expect(deleted.service.status).toBe('DRAINING');
    await engine.settle();
    expect((await orThrow(ecs.describeService({ service: 'web' }))).service.status).toBe('INACTIVE');
    expect(describeServices.errors).toContain('ServiceNotFoundException');
  },
  healthy: async () => {
    const { ecs, engine, register } = local();
    await orThrow(ecs.createCluster({}));
    await orThrow(ecs.registerContainerInstance({}));
    await orThrow(ecs.createService({ ...service, taskDefinition: await register() }));
    await engine.advance('50s');
    const before = (await orThrow(ecs.describeService({ service: 'web' }))).service;
    expect([before.runningCount, before.deployments[0]?.rolloutState]).toEqual([1, 'IN_PROGRESS']);
    await engine.advance('2s');
    const after = (await orThrow(ecs.describeService({ service: 'web' }))).service;
    expect(after.deployments[0]?.rolloutState).toBe('COMPLETED');
  },
};

function local() {
  const engine = createLocalEcs({ speed: 0 });
  const ecs = makeEcs(new ECSClient(engine.clientConfig));
  const containerDefinitions = [{ name: 'app', image: 'nginx', memory: 128 }];
  const register = async () => {
    const { taskDefinition } = await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
    return taskDefinition.taskDefinitionArn;
  };
  return { ecs, engine, register };
}

test.each(Object.entries(FACTS))('%s', async (_, holds) => {
  await holds();
});

test('the document lists exactly these differences', () => {
  const document = readFileSync(join(import.meta.dirname, '../../docs/seed-and-today.md'), 'utf8');
  const listed = [...document.matchAll(/^\| `([a-z-]+)` *\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(FACTS));
});
