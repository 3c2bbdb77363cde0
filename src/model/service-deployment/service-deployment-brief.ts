/**
 * Service deployments in brief.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { ClusterArn } from '../cluster/cluster-arn.js';
import { ServiceDeploymentArn } from '../deployment/service-deployment-arn.js';
import { ServiceRevisionArn } from '../deployment/service-revision-arn.js';
import { ServiceArn } from '../service/service-arn.js';
import { ServiceDeploymentStatus } from './service-deployment-status.js';

/**
 * A service deployment as a list shows it. DescribeServiceDeployments tells more.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentBrief.html
 * @category structures
 */
export interface ServiceDeploymentBrief {
  /** The ARN of the deployment. */
  readonly serviceDeploymentArn: ServiceDeploymentArn;
  /** The service that is deployed. */
  readonly serviceArn: ServiceArn;
  /** The cluster of that service. */
  readonly clusterArn: ClusterArn;
  /** When the deployment began. Absent before that. */
  readonly startedAt?: Timestamp;
  /** When it was asked for. */
  readonly createdAt?: Timestamp;
  /** When it ended. Absent while it goes on. */
  readonly finishedAt?: Timestamp;
  /** The revision that the service gets. */
  readonly targetServiceRevisionArn?: ServiceRevisionArn;
  /** How far it is. */
  readonly status: ServiceDeploymentStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
}

export const ServiceDeploymentBrief = structure<ServiceDeploymentBrief>('ServiceDeploymentBrief', {
  serviceDeploymentArn: ServiceDeploymentArn,
  serviceArn: ServiceArn,
  clusterArn: ClusterArn,
  startedAt: optional(Timestamp),
  createdAt: optional(Timestamp),
  finishedAt: optional(Timestamp),
  targetServiceRevisionArn: optional(ServiceRevisionArn),
  status: ServiceDeploymentStatus,
  statusReason: optional(Text),
});
