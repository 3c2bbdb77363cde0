/**
 * The health of a container instance.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { InstanceHealthCheckResult } from './instance-health-check-result.js';
import { InstanceHealthCheckState } from './instance-health-check-state.js';

/**
 * Whether a container instance is in order, over all and check by check.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstanceHealthStatus.html
 * @category structures
 */
export interface ContainerInstanceHealthStatus {
  /** All checks taken together. */
  readonly overallStatus?: InstanceHealthCheckState;
  /** Each check by itself. */
  readonly details: readonly InstanceHealthCheckResult[];
}

export const ContainerInstanceHealthStatus = structure<ContainerInstanceHealthStatus>('ContainerInstanceHealthStatus', {
  overallStatus: optional(InstanceHealthCheckState),
  details: listOrEmpty(list(InstanceHealthCheckResult)),
});
