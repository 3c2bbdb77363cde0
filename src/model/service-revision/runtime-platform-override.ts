/**
 * Processors that ECS chooses itself.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { CPUArchitecture } from '../task-definition/cpu-architecture.js';

/**
 * Where the tasks of a service revision run on other processors than the task definition says. ECS sets it by itself,
 * for one when it finds in the deployment of an Express service that the images are built for others.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatformOverride.html
 * @category structures
 */
export interface RuntimePlatformOverride {
  /** The processors that the tasks run on. */
  readonly cpuArchitecture?: CPUArchitecture;
}

export const RuntimePlatformOverride = structure<RuntimePlatformOverride>('RuntimePlatformOverride', {
  cpuArchitecture: optional(CPUArchitecture),
});
