/**
 * Thresholds of circuit breakers.
 *
 * @module
 */
import { Integer, structure } from '../../codec/index.js';
import { ThresholdType } from './threshold-type.js';

/**
 * How many failed tasks make the circuit breaker give a deployment up. Where a service has none, ECS takes 50 percent,
 * bounded.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html
 * @category structures
 */
export interface ThresholdConfiguration {
  /** What `value` stands for. */
  readonly type: ThresholdType;
  /** A number of failed tasks for `COUNT`, percent of the latest desired count for the other types. */
  readonly value: number;
}

export const ThresholdConfiguration = structure<ThresholdConfiguration>('ThresholdConfiguration', {
  type: ThresholdType,
  value: Integer,
});
