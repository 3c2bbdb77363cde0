/**
 * Where a service revision departs from its task definition.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { RuntimePlatformOverride } from './runtime-platform-override.js';

/**
 * What ECS does otherwise for a service revision than its task definition says.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionOverrides.html
 * @category structures
 */
export interface ServiceRevisionOverrides {
  /** The processors of the tasks. Absent where those of the task definition are used. */
  readonly runtimePlatform?: RuntimePlatformOverride;
}

export const ServiceRevisionOverrides = structure<ServiceRevisionOverrides>('ServiceRevisionOverrides', {
  runtimePlatform: optional(RuntimePlatformOverride),
});
