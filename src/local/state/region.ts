/**
 * Everything that one region of the account holds.
 *
 * @module
 */
import { parseTaskDefinitionRef } from '../../model/task-definition/task-definition-ref.js';
import type { Scheduler } from '../scheduler/scheduler.js';
import type { Clock } from '../time/clock.js';
import { clusterNotFound, serviceNotFound } from '../wire/exception.js';
import type { LocalCluster } from './cluster.js';
import type { Identity } from './identity.js';
import type { LocalService } from './service.js';
import type { LocalTaskDefinition } from './task-definition.js';

/** The account of every local ECS. */
export const ACCOUNT_ID = '123456789012';

/** The state of one region, and what all regions share: the clock, the identifiers and the scheduler. */
export class Region {
  readonly clusters = new Map<string, LocalCluster>();
  /** The revisions of each family, from the first to the last. */
  readonly families = new Map<string, LocalTaskDefinition[]>();

  constructor(
    readonly name: string,
    readonly clock: Clock,
    readonly identity: Identity,
    readonly scheduler: Scheduler,
  ) {}

  /** The ARN of a resource here. */
  arn(resource: string): string {
    return `arn:${partitionOf(this.name)}:ecs:${this.name}:${ACCOUNT_ID}:${resource}`;
  }

  /** The active cluster of that name or ARN; without one, the cluster `default`. */
  cluster(ref: string | undefined): LocalCluster {
    const cluster = this.clusters.get(nameIn(ref ?? 'default'));
    if (cluster?.status !== 'ACTIVE') throw clusterNotFound();
    return cluster;
  }

  /** The service of that name or ARN, whatever its status. */
  service(cluster: string | undefined, ref: string): LocalService {
    const service = serviceIn(this.cluster(cluster), ref);
    if (service === undefined) throw serviceNotFound();
    return service;
  }

  /** The revision that a reference names; for a bare family its latest active one. */
  taskDefinition(ref: string): LocalTaskDefinition | undefined {
    const parsed = parseTaskDefinitionRef(ref);
    if (parsed._tag === 'Left') return undefined;
    const { family, revision } = parsed.right;
    const revisions = this.families.get(family) ?? [];
    if (revision !== undefined) return revisions[revision - 1];
    return revisions.findLast(({ deregisteredAt }) => deregisteredAt === undefined);
  }
}

/** The service of that name or ARN, whatever its status; the ARN of a service in another cluster finds nothing. */
export function serviceIn(cluster: LocalCluster, ref: string): LocalService | undefined {
  const [name = '', of = cluster.name] = ref
    .replace(/^.*:service\//, '')
    .split('/')
    .reverse();
  return of === cluster.name ? cluster.services.get(name) : undefined;
}

/** The last part of an ARN, or the name itself. */
export function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
