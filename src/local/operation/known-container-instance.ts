/**
 * Looks container instances up, and says what ECS says where there is none.
 *
 * @module
 */
import type { LocalCluster } from '../state/cluster.js';
import type { LocalContainerInstance } from '../state/container-instance.js';
import { arnIn, nameIn } from '../state/region.js';
import { clientException } from '../wire/exception.js';

/** The instance of that ID or ARN in a cluster, whatever its status. */
export function containerInstanceIn(
  { name, instances }: LocalCluster,
  ref: string,
): LocalContainerInstance | undefined {
  const [id = '', of = name] = ref
    .replace(/^.*:container-instance\//, '')
    .split('/')
    .reverse();
  return of === name ? instances.get(id) : undefined;
}

/** The instance to change; one that was deregistered is gone for good. */
export function knownContainerInstance(cluster: LocalCluster, ref: string): LocalContainerInstance {
  const instance = containerInstanceIn(cluster, ref);
  if (instance === undefined || instance.status === 'INACTIVE') {
    throw clientException(`Referenced container instance ${nameIn(ref)} not found.`);
  }
  return instance;
}

/** The ARN that an instance of that ID has, or would have. */
export function containerInstanceArn({ name, region }: LocalCluster, ref: string): string {
  return ref.startsWith('arn:') ? ref : arnIn(region, `container-instance/${name}/${ref}`);
}
