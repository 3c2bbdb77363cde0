/**
 * Service deployments: the history of a service, one revision at a time.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { ClusterArn } from '../cluster/cluster-arn.js';
import { DeploymentConfiguration } from '../deployment/deployment-configuration.js';
import { ServiceDeploymentArn } from '../deployment/service-deployment-arn.js';
import { ServiceArn } from '../service/service-arn.js';
import { DeploymentLifecycleHookDetail } from './deployment-lifecycle-hook-detail.js';
import { Rollback } from './rollback.js';
import { ServiceDeploymentAlarms } from './service-deployment-alarms.js';
import { ServiceDeploymentCircuitBreaker } from './service-deployment-circuit-breaker.js';
import { ServiceDeploymentLifecycleStage } from './service-deployment-lifecycle-stage.js';
import { ServiceDeploymentStatus } from './service-deployment-status.js';
import { ServiceRevisionSummary } from './service-revision-summary.js';

/**
 * The way of a service from the revisions that it ran to a new one, and what came of it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
 * @category structures
 */
export interface ServiceDeployment {
  /** The ARN of the deployment. */
  readonly serviceDeploymentArn: ServiceDeploymentArn;
  /** The service that is deployed. */
  readonly serviceArn: ServiceArn;
  /** The cluster of that service. */
  readonly clusterArn: ClusterArn;
  /** When the deployment was asked for. */
  readonly createdAt?: Timestamp;
  /** When it began. Absent before that. */
  readonly startedAt?: Timestamp;
  /** When it ended. Absent while it goes on. */
  readonly finishedAt?: Timestamp;
  /** When it was stopped: on request, or because it failed with nothing set to roll it back. Absent otherwise. */
  readonly stoppedAt?: Timestamp;
  /** When anything about it last changed. */
  readonly updatedAt?: Timestamp;
  /** The revisions that the service leaves behind. Empty for the first deployment of a service. */
  readonly sourceServiceRevisions: readonly ServiceRevisionSummary[];
  /** The revision that the service gets. */
  readonly targetServiceRevision?: ServiceRevisionSummary;
  /** How far it is. */
  readonly status: ServiceDeploymentStatus;
  /** Why it is in that state, in prose: that the circuit breaker tripped, for one. Absent where there is no reason. */
  readonly statusReason?: string;
  /** The stage that it is at. Absent where it has none, as was seen of rolling deployments. */
  readonly lifecycleStage?: ServiceDeploymentLifecycleStage;
  /** Its lifecycle hooks. Empty without hooks. */
  readonly lifecycleHookDetails: readonly DeploymentLifecycleHookDetail[];
  /** The bounds, circuit breaker and strategy that hold for it. */
  readonly deploymentConfiguration?: DeploymentConfiguration;
  /** Its way back. Absent where it was not rolled back. */
  readonly rollback?: Rollback;
  /** How near its circuit breaker is to tripping. */
  readonly deploymentCircuitBreaker?: ServiceDeploymentCircuitBreaker;
  /** The alarms that can fail it. */
  readonly alarms?: ServiceDeploymentAlarms;
}

export const ServiceDeployment = structure<ServiceDeployment>('ServiceDeployment', {
  serviceDeploymentArn: ServiceDeploymentArn,
  serviceArn: ServiceArn,
  clusterArn: ClusterArn,
  createdAt: optional(Timestamp),
  startedAt: optional(Timestamp),
  finishedAt: optional(Timestamp),
  stoppedAt: optional(Timestamp),
  updatedAt: optional(Timestamp),
  sourceServiceRevisions: listOrEmpty(list(ServiceRevisionSummary)),
  targetServiceRevision: optional(ServiceRevisionSummary),
  status: ServiceDeploymentStatus,
  statusReason: optional(Text),
  lifecycleStage: optional(ServiceDeploymentLifecycleStage),
  lifecycleHookDetails: listOrEmpty(list(DeploymentLifecycleHookDetail)),
  deploymentConfiguration: optional(DeploymentConfiguration),
  rollback: optional(Rollback),
  deploymentCircuitBreaker: optional(ServiceDeploymentCircuitBreaker),
  alarms: optional(ServiceDeploymentAlarms),
});
