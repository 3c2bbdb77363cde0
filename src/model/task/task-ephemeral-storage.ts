/**
 * Storage of tasks on Fargate.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';
import { GiB } from '../quantity/gib.js';

/**
 * How much storage a task on Fargate has for itself while it lives, and how it is encrypted.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskEphemeralStorage.html
 * @category structures
 */
export interface TaskEphemeralStorage {
  /** GiB in total: 20, unless the task or its definition asks for more, up to 200. */
  readonly sizeInGiB?: GiB;
  /** The KMS key that encrypts the storage. Absent where Fargate uses a key of its own. */
  readonly kmsKeyId?: KmsKeyId;
}

export const TaskEphemeralStorage = structure<TaskEphemeralStorage>('TaskEphemeralStorage', {
  sizeInGiB: optional(GiB),
  kmsKeyId: optional(KmsKeyId),
});
