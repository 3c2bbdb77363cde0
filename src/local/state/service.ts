/**
 * Services as the local ECS keeps them.
 *
 * @module
 */
import type { TaskCount } from '../../model/quantity/task-count.js';
import type { CreateServiceRequest } from '../../model/service/create-service.js';
import type { Tag } from '../../model/tag/tag.js';
import type { LocalCluster } from './cluster.js';
import type { LocalDeployment, LocalServiceDeployment, LocalServiceRevision } from './deployment.js';
import type { ServiceSettings } from './service-settings.js';
import type { LocalTask } from './task.js';
import type { LocalTaskDefinition } from './task-definition.js';

/** One message of the scheduler. */
export interface LocalEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

/** A service. */
export interface LocalService {
  readonly arn: string;
  readonly name: string;
  readonly cluster: LocalCluster;
  readonly createdAt: number;
  /** The request that made it, by which a repeated one is known. */
  readonly created: CreateServiceRequest;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  /** When it became inactive. */
  inactiveAt: number | undefined;
  desiredCount: TaskCount;
  /** `undefined` where task sets have them. */
  definition: LocalTaskDefinition | undefined;
  settings: ServiceSettings;
  tags: readonly Tag[];
  /** The primary first, then the newest. */
  deployments: LocalDeployment[];
  /** The one to return to. */
  lastCompleted: LocalDeployment | undefined;
  /** Newest first. */
  history: LocalServiceDeployment[];
  /** Newest first. */
  revisions: LocalServiceRevision[];
  /** Those that have not stopped, the oldest first. */
  tasks: LocalTask[];
  /** Whether tasks could not be placed, so that it waits for capacity. */
  starved: boolean;
  /** Newest first. */
  events: LocalEvent[];
}
