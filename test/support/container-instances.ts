/**
 * Clusters of container instances, and where in them the service `web` has its tasks.
 *
 * @module
 */
import type { ContainerInstanceStatus, Resource } from '@aws-sdk/client-ecs';
import type { LocalEcsServerOptions } from '../../src/local/index.js';
import { emptyEcs, type LocalWorld } from './local-ecs.js';
import { tasksOf } from './service-life.js';

/** What a test says of an instance, which is large otherwise. */
export interface Instance {
  /** Absent: the next one by turns. */
  readonly zone?: 'a' | 'b' | 'c';
  readonly cpu?: number;
  readonly memory?: number;
  /** TCP ports that are reserved. Absent: those of the policy. */
  readonly ports?: string[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** Absent: all that a current agent has. */
  readonly capabilities?: readonly string[];
}

/** A local ECS whose instances a test knows. */
export interface InstancesWorld extends LocalWorld {
  /** The ARNs of the container instances, in the order of their registration. */
  readonly instances: string[];
  /** Registers one more instance, and answers with its ARN. */
  readonly addInstance: (instance?: Instance) => Promise<string>;
}

/** Starts a local ECS with these instances in the cluster `default`. */
export async function ecsWithInstances(
  instances: readonly Instance[],
  options?: LocalEcsServerOptions,
): Promise<InstancesWorld> {
  const world = await emptyEcs(options);
  await world.ecs.createCluster({});
  const arns: string[] = [];
  const addInstance = async (instance: Instance = {}) => {
    const { containerInstance } = await world.ecs.registerContainerInstance(registrationOf(instance));
    const arn = containerInstance?.containerInstanceArn ?? '';
    arns.push(arn);
    return arn;
  };
  for (const instance of instances) await addInstance(instance);
  return { ...world, instances: arns, addInstance };
}

function registrationOf(instance: Instance) {
  const { zone, cpu = 65_536, memory = 65_536, ports, attributes = {}, capabilities = [] } = instance;
  const located = zone === undefined ? attributes : { 'ecs.availability-zone': `us-east-1${zone}`, ...attributes };
  return {
    totalResources: resources(cpu, memory, ports),
    attributes: [
      ...Object.entries(located).map(([name, value]) => ({ name, value })),
      ...capabilities.map((name) => ({ name })),
    ],
  };
}

/** The resources of an instance: CPU units, MiB, and the TCP ports that are reserved. */
export function resources(cpu: number, memory: number, ports?: string[]): Resource[] {
  return [
    { name: 'CPU', type: 'INTEGER', integerValue: cpu },
    { name: 'MEMORY', type: 'INTEGER', integerValue: memory },
    ...(ports === undefined ? [] : [{ name: 'PORTS', type: 'STRINGSET', stringSetValue: ports }]),
  ];
}

/** Takes instances out of use, or back into it. */
export function setState({ ecs }: LocalWorld, containerInstances: string[], status: ContainerInstanceStatus) {
  return ecs.updateContainerInstancesState({ containerInstances, status });
}

/** How many tasks of the service are to run on each instance, in the order of their registration. */
export async function onInstances(world: InstancesWorld): Promise<number[]> {
  const placed = await tasksOf(world);
  return world.instances.map((arn) => placed.filter((task) => task.containerInstanceArn === arn).length);
}

/** How many tasks of the service are to run in the zones a, b and c. */
export async function inZones(world: LocalWorld): Promise<number[]> {
  const placed = await tasksOf(world);
  return ['a', 'b', 'c'].map((zone) => placed.filter((task) => task.availabilityZone === `us-east-1${zone}`).length);
}
