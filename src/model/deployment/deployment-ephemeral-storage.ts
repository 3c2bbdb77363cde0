/**
 * Ephemeral storage of deployments on Fargate.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';

/**
 * How the ephemeral storage of tasks on Fargate is encrypted. Its size is the task definition's matter.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEphemeralStorage.html
 * @category structures
 */
export interface DeploymentEphemeralStorage {
  /** The KMS key that encrypts the storage. Absent where Fargate uses a key of its own. */
  readonly kmsKeyId?: KmsKeyId;
}

export const DeploymentEphemeralStorage = structure<DeploymentEphemeralStorage>('DeploymentEphemeralStorage', {
  kmsKeyId: optional(KmsKeyId),
});
