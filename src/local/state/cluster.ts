/**
 * Clusters as the local ECS keeps them.
 *
 * @module
 */
import type { CreateClusterRequest } from '../../model/cluster/create-cluster.js';
import type { LocalService } from './service.js';

/** A cluster. */
export interface LocalCluster {
  readonly arn: string;
  readonly name: string;
  status: 'ACTIVE' | 'INACTIVE';
  readonly settings: Omit<CreateClusterRequest, 'clusterName'>;
  /** By name; a name is used again when its service is inactive. */
  readonly services: Map<string, LocalService>;
}
