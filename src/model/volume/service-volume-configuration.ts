/**
 * Volumes that a service configures.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ServiceManagedEBSVolumeConfiguration } from './service-managed-ebs-volume-configuration.js';
import { VolumeName } from './volume-name.js';

/**
 * What a service puts in for a volume that its task definition leaves to be configured at launch: so far always an EBS
 * volume.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceVolumeConfiguration.html
 * @category structures
 */
export interface ServiceVolumeConfiguration {
  /** The volume, as the task definition names it. */
  readonly name: VolumeName;
  /** The EBS volume that ECS creates for each task. */
  readonly managedEBSVolume?: ServiceManagedEBSVolumeConfiguration;
}

export const ServiceVolumeConfiguration = structure<ServiceVolumeConfiguration>('ServiceVolumeConfiguration', {
  name: VolumeName,
  managedEBSVolume: optional(ServiceManagedEBSVolumeConfiguration),
});
