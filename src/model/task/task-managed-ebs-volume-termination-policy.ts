/**
 * What becomes of a task's EBS volume.
 *
 * @module
 */
import { Bool, structure } from '../../codec/index.js';

/**
 * Whether the EBS volume of a task goes when the task stops.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeTerminationPolicy.html
 * @category structures
 */
export interface TaskManagedEBSVolumeTerminationPolicy {
  /** Whether ECS deletes the volume once the task is `STOPPED`. With `false` it stays in your account, and costs. */
  readonly deleteOnTermination: boolean;
}

export const TaskManagedEBSVolumeTerminationPolicy = structure<TaskManagedEBSVolumeTerminationPolicy>(
  'TaskManagedEBSVolumeTerminationPolicy',
  { deleteOnTermination: Bool },
);
