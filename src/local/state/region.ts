/**
 * Everything that one region of the account holds.
 *
 * @module
 */
import { parseTaskDefinitionRef } from '../../model/task-definition/task-definition-ref.js';
import { clusterNotFound, serviceNotFound } from '../wire/exception.js';
import type { LocalCluster } from './cluster.js';
import type { LocalService } from './service.js';
import type { LocalTaskDefinition } from './task-definition.js';
import type { World } from './world.js';

/** The account of every local ECS. */
export const ACCOUNT_ID = '123456789012';

/** What a region holds: plain data, of which a copy can be made. */
export interface RegionState {
  readonly clusters: Map<string, LocalCluster>;
  /** The revisions of each family, from the first to the last. */
  readonly families: Map<string, LocalTaskDefinition[]>;
}

/** The state of one region, and the world that all regions share. */
export class Region {
  constructor(
    readonly name: string,
    private readonly state: RegionState,
    readonly world: World,
  ) {}

  get clusters(): RegionState['clusters'] {
    return this.state.clusters;
  }

  get families(): RegionState['families'] {
    return this.state.families;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.world.clock.now;
  }

  /** The ARN of a resource here. */
  arn(resource: string): string {
    return arnIn(this.name, resource);
  }

  /** The active cluster of that name or ARN; without one, the cluster `default`. */
  cluster(ref: string | undefined): LocalCluster {
    const cluster = this.clusters.get(nameIn(ref ?? 'default'));
    if (cluster?.status !== 'ACTIVE') throw clusterNotFound();
    return cluster;
  }

  /** The service of that name or ARN in a cluster, whatever its status; one that was purged is gone. */
  serviceIn(cluster: LocalCluster, ref: string): LocalService | undefined {
    const [name = '', of = cluster.name] = ref
      .replace(/^.*:service\//, '')
      .split('/')
      .reverse();
    const service = of === cluster.name ? cluster.services.get(name) : undefined;
    return service === undefined || this.isPurged(service) ? undefined : service;
  }

  /** The service of that name or ARN; throws where there is none. */
  service(cluster: string | undefined, ref: string): LocalService {
    const service = this.serviceIn(this.cluster(cluster), ref);
    if (service === undefined) throw serviceNotFound();
    return service;
  }

  /** Whether ECS has forgotten an inactive service. */
  isPurged({ inactiveAt }: LocalService): boolean {
    return inactiveAt !== undefined && this.now >= inactiveAt + this.world.policy.inactiveServiceKept;
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

/** The ARN of a resource in a region. Joined, not concatenated: there are many, and joints take room. */
export function arnIn(region: string, resource: string): string {
  return ['arn', partitionOf(region), 'ecs', region, ACCOUNT_ID, resource].join(':');
}

/** The last part of an ARN, or the name itself. */
export function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
