/**
 * Deployments as the local ECS keeps them.
 *
 * @module
 */
import type { ServiceSettings } from './service-settings.js';

/** A deployment of a service; the newest is the primary. */
export interface LocalDeployment {
  readonly id: string;
  readonly taskDefinitionArn: string;
  /** The service's settings as they were when it began. */
  readonly settings: ServiceSettings;
  readonly createdAt: number;
  updatedAt: number;
  rolloutState: 'IN_PROGRESS' | 'COMPLETED';
}
