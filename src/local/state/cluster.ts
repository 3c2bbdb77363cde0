/**
 * Clusters as the local ECS keeps them.
 *
 * @module
 */
import type { CreateClusterRequest } from '../../model/cluster/create-cluster.js';
import type { Tag } from '../../model/tag/tag.js';
import type { LocalContainerInstance } from './container-instance.js';
import type { LocalService } from './service.js';
import type { LocalTask } from './task.js';

/** A cluster. */
export interface LocalCluster {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  status: 'ACTIVE' | 'INACTIVE';
  readonly settings: Omit<CreateClusterRequest, 'clusterName' | 'tags'>;
  tags: readonly Tag[];
  /** By name; a name is used again when its service is inactive. */
  readonly services: Map<string, LocalService>;
  /** By ID, in the order of registration. */
  readonly instances: Map<string, LocalContainerInstance>;
  /** By ID, in the order of their start; those that stopped are kept for a while. */
  readonly tasks: Map<string, LocalTask>;
  /** Those that stopped, in the order of their end. */
  readonly stopped: LocalTask[];
}
