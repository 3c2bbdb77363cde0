import type { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { deploy } from '../../src/deployment/deploy/deploy.js';
import type { DeployInput } from '../../src/deployment/deploy/deploy-input.js';
import type { OperationName } from '../../src/local/fault/operation-name.js';
import { page, type Reply } from '../support/fault-proxy.js';
import { type FaultScene, MOST_ATTEMPTS, startFaultScene } from '../support/fault-scene.js';
import { WEB } from '../support/local-ecs.js';
import { call, type OperationSample } from '../support/operation-samples.js';
import { leftOf, leftWith, rightOf } from '../support/sides.js';

/** How the answer gets lost once the work is done, such that the SDK sends the request again. */
const LOST = ['lost-response', 'truncated'] as const;

const cluster = 'prod';

async function begin(): Promise<FaultScene & { readonly ecs: Ecs }> {
  const scene = await startFaultScene();
  onTestFinished(() => scene.close());
  return { ...scene, ecs: makeEcs(await scene.client()) };
}

async function deploymentsStarted(direct: ECS, service: string): Promise<number> {
  return (await direct.listServiceDeployments({ cluster, service })).serviceDeployments?.length ?? 0;
}

async function serviceIn(direct: ECS, service: string) {
  const { services: [described] = [] } = await direct.describeServices({ cluster, services: [service] });
  const { status, desiredCount } = described ?? {};
  return { status, desiredCount, deployments: await deploymentsStarted(direct, service) };
}

async function revisions(direct: ECS): Promise<number> {
  const status = ['ACTIVE', 'INACTIVE'] as const;
  const lists = status.map((each) => direct.listTaskDefinitions({ familyPrefix: 'web', status: each }));
  return (await Promise.all(lists)).flatMap(({ taskDefinitionArns = [] }) => taskDefinitionArns).length;
}

async function services(direct: ECS): Promise<number> {
  return (await direct.listServices({ cluster })).serviceArns?.length ?? 0;
}

async function tasks(direct: ECS): Promise<number> {
  return (await direct.listTasks({ cluster })).taskArns?.length ?? 0;
}

async function instances(direct: ECS): Promise<number> {
  return (await direct.listContainerInstances({ cluster })).containerInstanceArns?.length ?? 0;
}

async function clusters(direct: ECS): Promise<number> {
  return (await direct.listClusters({})).clusterArns?.length ?? 0;
}

/** A write, and how what it does shows. */
interface Write {
  readonly name: string;
  readonly method: OperationSample['method'];
  /** Default: the input of the scene. */
  readonly input?: object;
  readonly shows: (direct: ECS) => Promise<unknown>;
  readonly once: unknown;
  /** How it shows after the second time, where that is not the same. */
  readonly twice?: unknown;
}

const WRITES: readonly Write[] = [
  {
    name: 'CreateService: one service, by its token',
    method: 'createService',
    shows: async (direct) => [await services(direct), await serviceIn(direct, 'api')],
    once: [3, { status: 'ACTIVE', desiredCount: 2, deployments: 1 }],
  },
  {
    name: 'RunTask: as many tasks as were asked for, by its token',
    method: 'runTask',
    shows: tasks,
    once: 3,
  },
  {
    name: 'UpdateService of the desired count: the right count, and nothing is deployed',
    method: 'updateService',
    shows: (direct) => serviceIn(direct, 'web'),
    once: { status: 'ACTIVE', desiredCount: 3, deployments: 1 },
  },
  {
    name: 'UpdateService to another revision: one deployment',
    method: 'updateService',
    input: { cluster, service: 'web', taskDefinition: 'web:3' },
    shows: (direct) => serviceIn(direct, 'web'),
    once: { status: 'ACTIVE', desiredCount: 1, deployments: 2 },
  },
  {
    name: 'UpdateService that is forced: two deployments, for ECS cannot tell',
    method: 'updateService',
    input: { cluster, service: 'web', forceNewDeployment: true },
    shows: (direct) => serviceIn(direct, 'web'),
    once: { status: 'ACTIVE', desiredCount: 1, deployments: 2 },
    twice: { status: 'ACTIVE', desiredCount: 1, deployments: 3 },
  },
  {
    name: 'RegisterTaskDefinition: two revisions, for ECS cannot tell',
    method: 'registerTaskDefinition',
    shows: revisions,
    once: 4,
    twice: 5,
  },
  {
    name: 'RegisterContainerInstance: two container instances, for ECS cannot tell',
    method: 'registerContainerInstance',
    shows: instances,
    once: 2,
    twice: 3,
  },
  { name: 'CreateCluster: one cluster, by its name', method: 'createCluster', shows: clusters, once: 3 },
  { name: 'DeleteService', method: 'deleteService', shows: services, once: 1 },
  { name: 'StopTask', method: 'stopTask', shows: tasks, once: 0 },
];

async function doneBy(write: Write, kind?: (typeof LOST)[number]) {
  const { local, direct, ecs, inputOf } = await begin();
  await direct.registerTaskDefinition(WEB);
  if (kind !== undefined) local.addFault({ kind, times: 1 });
  const result = await call(ecs, write.method, write.input ?? inputOf(write.method))();
  return { attempts: rightOf(result).$metadata.attempts, shows: await write.shows(direct) };
}

describe('a write', () => {
  it.each(WRITES)('without a loss: $name', async (write) => {
    expect(await doneBy(write)).toEqual({ attempts: 1, shows: write.once });
  });

  describe.each(LOST)('whose answer is lost (%s), so that the SDK sends it again', (kind) => {
    it.each(WRITES)('$name', async (write) => {
      expect(await doneBy(write, kind)).toEqual({ attempts: 2, shows: write.twice ?? write.once });
    });
  });
});

describe('a deletion whose answer is lost is refused the second time, though it is done', () => {
  it.each(LOST)('DeleteCluster (%s): there is no such cluster any more', async (kind) => {
    const { local, direct, ecs } = await begin();
    local.addFault({ kind, times: 1 });
    const error = leftWith(await ecs.deleteCluster({ cluster: 'spare' })(), 'ServiceException');
    expect(error).toMatchObject({ name: 'ClusterNotFoundException', attempts: 2 });
    expect(await clusters(direct)).toBe(1);
  });

  it.each(LOST)('DeregisterContainerInstance (%s): there is no such instance any more', async (kind) => {
    const { local, direct, ecs, inputOf } = await begin();
    local.addFault({ kind, times: 1 });
    const error = leftOf(await ecs.deregisterContainerInstance(inputOf('deregisterContainerInstance') as never)());
    expect(error).toMatchObject({ _tag: 'ServiceException', name: 'ClientException', attempts: 2 });
    expect(await instances(direct)).toBe(0);
  });
});

describe('CreateService, of which every answer is lost', () => {
  const input = { cluster, serviceName: 'api', taskDefinition: 'web:2', desiredCount: 2 };

  it.each(LOST)('is a Left, and the same call run again answers with the service that is there (%s)', async (kind) => {
    const { local, direct, proxy, ecs } = await begin();
    local.addFault({ kind, times: MOST_ATTEMPTS });
    const create = ecs.createService(input);
    expect(leftWith(await create(), 'TransportError')).toMatchObject({ kind: 'network', attempts: MOST_ATTEMPTS });
    expect(rightOf(await create()).service).toMatchObject({ serviceName: 'api', desiredCount: 2 });
    expect(proxy.arrived('CreateService')).toBe(MOST_ATTEMPTS + 1);
    expect(await services(direct)).toBe(3);
    expect(await serviceIn(direct, 'api')).toEqual({ status: 'ACTIVE', desiredCount: 2, deployments: 1 });
  });

  it.each([
    ['the same', 2, 'Right'],
    ['another', 3, 'Left'],
  ] as const)('makes no second service for another call that wants %s count', async (_, desiredCount, side) => {
    const { local, direct, ecs } = await begin();
    local.addFault({ kind: 'lost-response', times: MOST_ATTEMPTS });
    leftWith(await ecs.createService(input)(), 'TransportError');
    const again = await ecs.createService({ ...input, desiredCount })();
    expect(again._tag).toBe(side);
    if (again._tag === 'Left') expect(again.left).toMatchObject({ name: 'InvalidParameterException', attempts: 1 });
    expect(await serviceIn(direct, 'api')).toEqual({ status: 'ACTIVE', desiredCount: 2, deployments: 1 });
    expect(await services(direct)).toBe(3);
  });
});

/** How the answers to one method get lost while `deploy` works. */
interface Loss {
  readonly name: string;
  readonly strike: (scene: FaultScene, operation: OperationName) => void;
  /** How often the method is carried out, where nothing keeps it from being carried out twice. */
  readonly done: number;
}

function meddleOnce({ proxy }: FaultScene, operation: OperationName, change: (reply: Reply) => Reply): void {
  let times = 1;
  proxy.meddle(async (arrival, passOn) => {
    const reply = await passOn();
    return arrival.operation === operation && times-- > 0 ? change(reply) : reply;
  });
}

const shortened = (reply: Reply): Reply =>
  reply.kind === 'answer' ? { ...reply, answer: { ...reply.answer, body: reply.answer.body.slice(0, -1) } } : reply;

const LOSSES: readonly Loss[] = [
  ...LOST.flatMap((kind) =>
    [1, MOST_ATTEMPTS].map((times) => ({
      name: `${kind}, ${times === 1 ? 'once' : 'at every attempt of the SDK'}`,
      strike: ({ local }: FaultScene, operation: OperationName) => void local.addFault({ kind, operation, times }),
      done: times === 1 ? 2 : MOST_ATTEMPTS,
    })),
  ),
  { name: 'JSON that ends early', strike: (...struck) => meddleOnce(...struck, shortened), done: 1 },
  { name: 'a page of HTML', strike: (...struck) => meddleOnce(...struck, () => page(200)), done: 1 },
];

const NEWER = { ...WEB, containerDefinitions: [{ name: 'app', image: 'nginx:1.28', memory: 128 }] };

async function deployed(input: DeployInput, loss: Loss, operation: OperationName) {
  const scene = await begin();
  loss.strike(scene, operation);
  const { local } = scene;
  const clock = { now: () => local.now.getTime(), sleep: (milliseconds: number) => local.advance(milliseconds) };
  const outcome = rightOf(await deploy(scene.ecs, input, { clock, random: () => 0.5 })());
  expect(outcome._tag).toBe('Completed');
  return scene;
}

describe.each(LOSSES)('deploy, while an answer is lost ($name)', (loss) => {
  it('of RegisterTaskDefinition: one deployment, of a revision that means the same', async () => {
    const input = { cluster, service: 'web', taskDefinition: NEWER };
    const { direct } = await deployed(input, loss, 'RegisterTaskDefinition');
    expect(await serviceIn(direct, 'web')).toEqual({ status: 'ACTIVE', desiredCount: 1, deployments: 2 });
    expect(await revisions(direct)).toBe(2 + loss.done);
  });

  it('of UpdateService: one deployment, of one revision', async () => {
    const input = { cluster, service: 'web', taskDefinition: NEWER, patch: { desiredCount: 2 } };
    const { direct } = await deployed(input, loss, 'UpdateService');
    expect(await serviceIn(direct, 'web')).toEqual({ status: 'ACTIVE', desiredCount: 2, deployments: 2 });
    expect(await revisions(direct)).toBe(3);
    expect(await tasks(direct)).toBe(2);
  });

  it('of CreateService: one service', async () => {
    const input = { cluster, service: 'api', taskDefinition: 'web:2', create: { desiredCount: 2 } };
    const { direct } = await deployed(input, loss, 'CreateService');
    expect(await serviceIn(direct, 'api')).toEqual({ status: 'ACTIVE', desiredCount: 2, deployments: 1 });
    expect(await services(direct)).toBe(3);
    expect(await tasks(direct)).toBe(3);
  });
});
