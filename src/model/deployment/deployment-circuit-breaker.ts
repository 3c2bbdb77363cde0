/**
 * Circuit breakers of deployments.
 *
 * @module
 */
import { Bool, optional, structure } from '../../codec/index.js';
import { ThresholdConfiguration } from './threshold-configuration.js';

/**
 * What gives a rolling deployment up once too many of its tasks have failed. A deployment that has failed starts no
 * more tasks. It needs the `ECS` deployment controller.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html
 * @category structures
 */
export interface DeploymentCircuitBreaker {
  /** Whether the circuit breaker is on. */
  readonly enable: boolean;
  /** Whether the service returns to its last completed deployment when it trips. */
  readonly rollback: boolean;
  /** Whether each task that turns healthy sets the count of failures back to 0. Default: `true`. */
  readonly resetOnHealthyTask?: boolean;
  /** How many failures make it trip. Absent: half of the desired count, but at least 3 and at most 200. */
  readonly thresholdConfiguration?: ThresholdConfiguration;
}

export const DeploymentCircuitBreaker = structure<DeploymentCircuitBreaker>('DeploymentCircuitBreaker', {
  enable: Bool,
  rollback: Bool,
  resetOnHealthyTask: optional(Bool),
  thresholdConfiguration: optional(ThresholdConfiguration),
});
