/**
 * Metrics that scaling goes by.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a scaling policy goes by: the CPU or the memory that the tasks of a service use on average, or the requests that
 * the load balancer sends to each of them.
 *
 * @category enumerations
 */
export type ScalingMetric =
  | 'ALBRequestCountPerTarget'
  | 'ECSServiceAverageCPUUtilization'
  | 'ECSServiceAverageMemoryUtilization'
  | Unrecognized;

export const ScalingMetric = enumeration<ScalingMetric>('ScalingMetric', {
  ALBRequestCountPerTarget: 'ALBRequestCountPerTarget',
  ECSServiceAverageCPUUtilization: 'ECSServiceAverageCPUUtilization',
  ECSServiceAverageMemoryUtilization: 'ECSServiceAverageMemoryUtilization',
});
