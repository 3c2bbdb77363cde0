/**
 * A local ECS in which every method of the API has something to do, reached over HTTP through a proxy.
 *
 * @module
 */
import { ECS, ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { Engine } from '../../src/local/engine.js';
import { type LocalEcsServer, startLocalEcs } from '../../src/local/index.js';
import { respond } from '../../src/local/wire/respond.js';
import { target } from './aws-json.js';
import { type FaultProxy, startFaultProxy } from './fault-proxy.js';
import { LARGE, WEB } from './local-ecs.js';
import type { OperationSample } from './operation-samples.js';

/** How often the SDK sends a request at the most. */
export const MOST_ATTEMPTS = 3;

/** What the inputs refer to. */
interface Names {
  readonly serviceArn: string;
  readonly taskArn: string;
  readonly containerInstanceArn: string;
  readonly serviceDeploymentArn: string;
  readonly serviceRevisionArn: string;
}

/** A local ECS, the proxy in front of it, and clients. */
export interface FaultScene {
  readonly local: LocalEcsServer;
  readonly proxy: FaultProxy;
  /** The SDK's client that goes past the proxy and sends once. */
  readonly direct: ECS;
  /** An input with which a method does something. */
  inputOf(method: OperationSample['method']): object;
  /** A client that goes through the proxy and retries as the SDK does, but without a pause. */
  client(config?: ECSClientConfig): Promise<ECSClient>;
  close(): Promise<void>;
}

/**
 * Starts the local ECS with the cluster `prod`, in which the service `web` runs one task of `web:2` on one container
 * instance, and the service `old` none. `web:1` is inactive, and the cluster `spare` is empty.
 */
export async function startFaultScene(): Promise<FaultScene> {
  const local = await startLocalEcs({ speed: 0 });
  const proxy = await startFaultProxy(local.url);
  const direct = new ECS({ ...local.clientConfig, maxAttempts: 1 });
  const clients: ECSClient[] = [direct];
  const names = await populate(local);
  return {
    local,
    proxy,
    direct,
    inputOf: (method) => INPUTS[method](names),
    async client(config = {}) {
      const client = new ECSClient({
        ...local.clientConfig,
        endpoint: proxy.url,
        maxAttempts: MOST_ATTEMPTS,
        ...config,
      });
      clients.push(client);
      if (config.retryStrategy === undefined) await withoutPauses(client);
      return client;
    },
    async close() {
      for (const client of clients) client.destroy();
      await proxy.close();
      await local.close();
    },
  };
}

/** Which errors are retried and how often stays with the SDK; only its pauses become as short as can be. */
async function withoutPauses({ config }: ECSClient): Promise<void> {
  const retryBackoffStrategy = { computeNextBackoffDelay: () => 2, setDelayBase() {} };
  Object.assign(await config.retryStrategy(), { retryBackoffStrategy });
}

/** Fills the account without the wire: a scene is made in a twentieth of the time. */
async function populate(local: LocalEcsServer): Promise<Names> {
  const { present } = local as unknown as Engine;
  const call = (operation: string, input: object) => {
    const request = { method: 'POST', headers: target(operation), body: JSON.stringify(input) };
    const { outcome } = respond(present(), request);
    if (outcome.kind !== 'response' || outcome.response.statusCode !== 200) throw new Error(`${operation} failed`);
    return JSON.parse(outcome.response.body);
  };
  call('CreateCluster', { clusterName: cluster });
  call('CreateCluster', { clusterName: 'spare' });
  const { containerInstance } = call('RegisterContainerInstance', { ...LARGE, cluster });
  call('RegisterTaskDefinition', WEB);
  call('RegisterTaskDefinition', WEB);
  call('DeregisterTaskDefinition', { taskDefinition: 'web:1' });
  const web = { serviceName: 'web', taskDefinition: 'web:2', desiredCount: 1 };
  const { service } = call('CreateService', { ...web, cluster, availabilityZoneRebalancing: 'DISABLED' });
  call('CreateService', { ...web, cluster, serviceName: 'old', desiredCount: 0 });
  await local.settle();
  const { taskArns } = call('ListTasks', { cluster });
  const { serviceDeployments } = call('ListServiceDeployments', { cluster, service: 'web' });
  return {
    serviceArn: service.serviceArn,
    taskArn: taskArns[0],
    containerInstanceArn: containerInstance.containerInstanceArn,
    serviceDeploymentArn: serviceDeployments[0].serviceDeploymentArn,
    serviceRevisionArn: serviceDeployments[0].targetServiceRevisionArn,
  };
}

const cluster = 'prod';
const tag = { key: 'team', value: 'checkout' };

const INPUTS: Readonly<Record<OperationSample['method'], (names: Names) => object>> = {
  createCluster: () => ({ clusterName: 'next' }),
  createService: () => ({ cluster, serviceName: 'api', taskDefinition: 'web:2', desiredCount: 2 }),
  deleteCluster: () => ({ cluster: 'spare' }),
  deleteService: () => ({ cluster, service: 'old' }),
  deleteTaskDefinitions: () => ({ taskDefinitions: ['web:1'] }),
  deregisterContainerInstance: ({ containerInstanceArn }) => ({
    cluster,
    containerInstance: containerInstanceArn,
    force: true,
  }),
  deregisterTaskDefinition: () => ({ taskDefinition: 'web:2' }),
  describeClusters: () => ({ clusters: ['prod', 'spare', 'next'], include: ['TAGS', 'STATISTICS'] }),
  describeContainerInstances: ({ containerInstanceArn }) => ({ cluster, containerInstances: [containerInstanceArn] }),
  describeServiceDeployments: ({ serviceDeploymentArn }) => ({ serviceDeploymentArns: [serviceDeploymentArn] }),
  describeServiceRevisions: ({ serviceRevisionArn }) => ({ serviceRevisionArns: [serviceRevisionArn] }),
  describeServices: () => ({ cluster, services: ['web', 'api'], include: ['TAGS'] }),
  describeTaskDefinition: () => ({ taskDefinition: 'web:2' }),
  describeTasks: ({ taskArn }) => ({ cluster, tasks: [taskArn] }),
  listClusters: () => ({}),
  listContainerInstances: () => ({ cluster, status: 'ACTIVE' }),
  listServiceDeployments: () => ({ cluster, service: 'web' }),
  listServices: () => ({ cluster }),
  listTagsForResource: ({ serviceArn }) => ({ resourceArn: serviceArn }),
  listTaskDefinitionFamilies: () => ({ familyPrefix: 'w' }),
  listTaskDefinitions: () => ({ familyPrefix: 'web' }),
  listTasks: () => ({ cluster, desiredStatus: 'RUNNING' }),
  registerContainerInstance: () => ({ ...LARGE, cluster }),
  registerTaskDefinition: () => WEB,
  runTask: () => ({ cluster, taskDefinition: 'web:2', count: 2 }),
  stopTask: ({ taskArn }) => ({ cluster, task: taskArn, reason: 'Stuck.' }),
  tagResource: ({ serviceArn }) => ({ resourceArn: serviceArn, tags: [tag] }),
  untagResource: ({ serviceArn }) => ({ resourceArn: serviceArn, tagKeys: ['team'] }),
  updateContainerInstancesState: ({ containerInstanceArn }) => ({
    cluster,
    containerInstances: [containerInstanceArn],
    status: 'DRAINING',
  }),
  updateService: () => ({ cluster, service: 'web', desiredCount: 3 }),
};
