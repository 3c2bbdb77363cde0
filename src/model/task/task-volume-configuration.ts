/**
 * Volumes that RunTask configures.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { VolumeName } from '../volume/volume-name.js';
import { TaskManagedEBSVolumeConfiguration } from './task-managed-ebs-volume-configuration.js';

/**
 * What a task puts in for a volume that its task definition leaves to be configured at launch: so far always an EBS
 * volume.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskVolumeConfiguration.html
 * @category structures
 */
export interface TaskVolumeConfiguration {
  /** The volume, as the task definition names it. */
  readonly name: VolumeName;
  /** The EBS volume that ECS creates, one for each task. */
  readonly managedEBSVolume?: TaskManagedEBSVolumeConfiguration;
}

export const TaskVolumeConfiguration = structure<TaskVolumeConfiguration>('TaskVolumeConfiguration', {
  name: VolumeName,
  managedEBSVolume: optional(TaskManagedEBSVolumeConfiguration),
});
