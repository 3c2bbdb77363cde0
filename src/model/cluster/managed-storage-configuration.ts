/**
 * Encryption of the storage that ECS manages.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';

/**
 * The keys that encrypt the storage of a cluster's tasks. Both must be keys of a single region.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedStorageConfiguration.html
 * @category structures
 */
export interface ManagedStorageConfiguration {
  /** The key for the EBS volumes that ECS attaches to tasks. Absent: none is set for the cluster. */
  readonly kmsKeyId?: KmsKeyId;
  /** The key for the ephemeral storage of tasks on Fargate. Absent: one that AWS owns. */
  readonly fargateEphemeralStorageKmsKeyId?: KmsKeyId;
}

export const ManagedStorageConfiguration = structure<ManagedStorageConfiguration>('ManagedStorageConfiguration', {
  kmsKeyId: optional(KmsKeyId),
  fargateEphemeralStorageKmsKeyId: optional(KmsKeyId),
});
