/**
 * Local ECSs for tests: over HTTP, with the SDK's own client and a clock that only the test turns. Each ends with its test.
 *
 * @module
 */
import { ECS, type RegisterContainerInstanceCommandInput, type Service } from '@aws-sdk/client-ecs';
import { onTestFinished } from 'vitest';
import { type LocalEcsServer, type LocalEcsServerOptions, startLocalEcs } from '../../src/local/index.js';

/** A local ECS, and the SDK's client for it. */
export interface LocalWorld {
  readonly local: LocalEcsServer;
  readonly ecs: ECS;
  /** Describes one service of a cluster. */
  readonly describe: (service: string, cluster?: string) => Promise<Service>;
}

/** When virtual time begins. */
export const NOON = new Date('2026-11-23T12:00:00.000Z');

/** The start of every ARN in the region of the client. */
export const ARN = 'arn:aws:ecs:us-east-1:123456789012';

/** A task definition with nothing special about it. */
export const WEB = {
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128, portMappings: [{ containerPort: 80 }] }],
};

/** Starts an empty local ECS. */
export async function emptyEcs(options: LocalEcsServerOptions = {}): Promise<LocalWorld> {
  const local = await startLocalEcs({ speed: 0, now: NOON, ...options });
  const ecs = new ECS({ ...local.clientConfig, maxAttempts: 1 });
  onTestFinished(async () => {
    ecs.destroy();
    await local.close();
  });
  const describe = async (service: string, cluster?: string) => {
    const { services = [] } = await ecs.describeServices({ services: [service], cluster });
    if (services[0] === undefined) throw new Error(`There is no service ${service}`);
    return services[0];
  };
  return { local, ecs, describe };
}

/** A container instance that holds as many tasks as a test can want. */
export const LARGE: RegisterContainerInstanceCommandInput = {
  totalResources: [
    { name: 'CPU', type: 'INTEGER', integerValue: 2 ** 20 },
    { name: 'MEMORY', type: 'INTEGER', integerValue: 2 ** 20 },
  ],
};

/**
 * Starts a local ECS with the cluster `default`, a large container instance in each of three zones, and the revisions
 * `web:1` and `web:2`.
 */
export async function ecsWithRevisions(options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await emptyEcs(options);
  await world.ecs.createCluster({});
  for (let instance = 1; instance <= 3; instance++) await world.ecs.registerContainerInstance(LARGE);
  for (let revision = 1; revision <= 2; revision++) await world.ecs.registerTaskDefinition(WEB);
  return world;
}

/** Starts a local ECS in which the service `web` runs `web:1`, at rest. */
export async function ecsWithService(
  settings: { readonly desiredCount: number; readonly percents?: readonly [number, number] },
  options?: LocalEcsServerOptions,
): Promise<LocalWorld> {
  const world = await ecsWithRevisions(options);
  const [minimumHealthyPercent, maximumPercent] = settings.percents ?? [100, 200];
  await world.ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: settings.desiredCount,
    deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
    availabilityZoneRebalancing: 'DISABLED',
  });
  await world.local.settle();
  return world;
}
