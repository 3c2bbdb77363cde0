/**
 * Circuit breakers at work.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { TaskCount } from '../quantity/task-count.js';
import { ServiceDeploymentRollbackMonitorsStatus } from './service-deployment-rollback-monitors-status.js';

/**
 * How near the circuit breaker of a service deployment is to tripping.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentCircuitBreaker.html
 * @category structures
 */
export interface ServiceDeploymentCircuitBreaker {
  /** Whether it watches the deployment, has tripped, or is off. */
  readonly status?: ServiceDeploymentRollbackMonitorsStatus;
  /** How many failures it has counted. */
  readonly failureCount?: TaskCount;
  /** At how many it trips. Unless configured otherwise half of the desired count, but at least 3 and at most 200. */
  readonly threshold?: TaskCount;
}

export const ServiceDeploymentCircuitBreaker = structure<ServiceDeploymentCircuitBreaker>(
  'ServiceDeploymentCircuitBreaker',
  {
    status: optional(ServiceDeploymentRollbackMonitorsStatus),
    failureCount: optional(TaskCount),
    threshold: optional(TaskCount),
  },
);
