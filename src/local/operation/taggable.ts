/**
 * Looks up what has tags.
 *
 * @module
 */
import { parseArn } from '../../model/arn/arn.js';
import type { Tag } from '../../model/tag/tag.js';
import type { LocalCluster } from '../state/cluster.js';
import type { Region } from '../state/region.js';
import { clusterNotFound, invalidParameter } from '../wire/exception.js';

/** A resource, as far as its tags go. */
export interface Taggable {
  tags: readonly Tag[];
}

/** The resource of that ARN; what is deleted, deregistered or stopped has no tags any more. */
export function taggable(region: Region, arn: string): Taggable {
  const parsed = parseArn(arn);
  const resource = parsed._tag === 'Right' ? parsed.right.resource : '';
  const [kind = '', ...path] = resource.split('/');
  if (!KINDS.has(kind)) throw invalidParameter('The ARN provided is invalid.');
  if (region.arn(resource) !== arn) throw notFound();
  const found = kind === 'task-definition' ? revision(region, path) : within(region, kind, path);
  if (found === undefined) throw notFound();
  return found;
}

/** Those that the local ECS has. */
const KINDS = new Set(['cluster', 'container-instance', 'service', 'task', 'task-definition']);

/** What ECS says of most resources that it does not know is not published. */
const notFound = () => invalidParameter('The specified resource was not found.');

/** Each revision has tags of its own; a family has none. */
function revision(region: Region, [ref = '']: readonly string[]): Taggable | undefined {
  return ref.includes(':') ? region.taskDefinition(ref) : undefined;
}

function within(
  region: Region,
  kind: string,
  [clusterName = '', id, ...rest]: readonly string[],
): Taggable | undefined {
  if (rest.length > 0) return undefined;
  if (kind === 'cluster') return id === undefined ? activeCluster(region, clusterName) : undefined;
  if (id === undefined) throw invalidParameter('Long arn format must be used for tagging operations');
  const cluster = activeCluster(region, clusterName);
  if (kind === 'service') return inUse(kind, region.serviceIn(cluster, id));
  if (kind === 'container-instance') return inUse('container instance', cluster.instances.get(id));
  const task = cluster.tasks.get(id);
  if (task?.lastStatus === 'STOPPED') {
    throw invalidParameter('The specified task is stopped. Specify a running task and try again.');
  }
  return task;
}

function activeCluster(region: Region, name: string): LocalCluster {
  const cluster = inUse('cluster', region.clusters.get(name));
  if (cluster === undefined) throw clusterNotFound();
  return cluster;
}

/** As observed of clusters; of the others by analogy. */
function inUse<A extends { readonly status: string }>(kind: string, resource: A | undefined): A | undefined {
  if (resource?.status !== 'INACTIVE') return resource;
  throw invalidParameter(`The specified ${kind} is inactive. Specify an active ${kind} and try again.`);
}
