/**
 * Instance health checks.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { InstanceHealthCheckState } from './instance-health-check-state.js';
import { InstanceHealthCheckType } from './instance-health-check-type.js';

/**
 * What one health check says of a container instance, and since when.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
 * @category structures
 */
export interface InstanceHealthCheckResult {
  /** What was looked at. */
  readonly type?: InstanceHealthCheckType;
  /** What was found. */
  readonly status?: InstanceHealthCheckState;
  /** Why, in prose. */
  readonly statusReason?: string;
  /** When it was last looked at. */
  readonly lastUpdated?: Timestamp;
  /** When what was found last changed. */
  readonly lastStatusChange?: Timestamp;
}

export const InstanceHealthCheckResult = structure<InstanceHealthCheckResult>('InstanceHealthCheckResult', {
  type: optional(InstanceHealthCheckType),
  status: optional(InstanceHealthCheckState),
  statusReason: optional(Text),
  lastUpdated: optional(Timestamp),
  lastStatusChange: optional(Timestamp),
});
