/**
 * Services as the local ECS keeps them.
 *
 * @module
 */
import type { TaskCount } from '../../model/quantity/task-count.js';
import type { CreateServiceRequest } from '../../model/service/create-service.js';
import type { LocalCluster } from './cluster.js';
import type { LocalDeployment } from './deployment.js';
import type { ServiceSettings } from './service-settings.js';
import type { LocalTask } from './task.js';

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
  desiredCount: TaskCount;
  taskDefinitionArn: string | undefined;
  settings: ServiceSettings;
  /** Newest first. */
  deployments: LocalDeployment[];
  /** Those that have not stopped. */
  tasks: LocalTask[];
  /** Newest first. */
  events: LocalEvent[];
}

const MOST_EVENTS = 100;

/** Notes a message of the scheduler; ECS keeps the latest 100. */
export function addEvent(service: LocalService, event: LocalEvent): void {
  service.events = [event, ...service.events].slice(0, MOST_EVENTS);
}
