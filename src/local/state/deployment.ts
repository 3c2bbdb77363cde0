/**
 * Deployments as the local ECS keeps them.
 *
 * @module
 */
import type { DeploymentConfiguration } from '../../model/deployment/deployment-configuration.js';
import type { ServiceDeploymentStatus } from '../../model/service-deployment/service-deployment-status.js';
import type { ServiceSettings } from './service-settings.js';
import type { LocalTaskDefinition } from './task-definition.js';

/** What a deployment deploys: the service as it was asked for at that time. */
export interface LocalServiceRevision {
  readonly arn: string;
  readonly definition: LocalTaskDefinition;
  readonly settings: ServiceSettings;
  readonly createdAt: number;
}

/** A deployment as ListServiceDeployments has it: kept when the deployment is over. */
export interface LocalServiceDeployment {
  readonly arn: string;
  /** Revisions that had tasks when it began. */
  readonly sources: readonly LocalServiceRevision[];
  readonly target: LocalServiceRevision;
  readonly configuration: DeploymentConfiguration | undefined;
  readonly createdAt: number;
  updatedAt: number;
  finishedAt: number | undefined;
  status: ServiceDeploymentStatus;
  statusReason: string | undefined;
  /** Failed tasks in a row, as the circuit breaker counts. */
  failures: number;
  /** Whether the circuit breaker has ended it. */
  tripped: boolean;
  rollback: { readonly reason: string; readonly startedAt: number; readonly to: LocalServiceRevision } | undefined;
}

/** A deployment of a service, as `deployments` of the service has it; the first is the primary. */
export interface LocalDeployment {
  readonly id: string;
  readonly revision: LocalServiceRevision;
  readonly createdAt: number;
  updatedAt: number;
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  /** Failed tasks in a row. */
  failedTasks: number;
  /** The record that ends with this deployment: its own or, in a rollback, that of the deployment that failed. */
  record: LocalServiceDeployment;
  /** Tasks that never ran: how many times in a row, and until when none is started again. */
  backoff: { readonly failures: number; readonly until: number };
}
