/**
 * Storage that goes with its task.
 *
 * @module
 */
import { integer, structure } from '../../codec/index.js';
import type { GiB } from '../quantity/gib.js';

/**
 * How much storage a task on Fargate has for itself while it lives, where the default is too little.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html
 * @category structures
 */
export interface EphemeralStorage {
  /** GiB in total: 21 to 200. */
  readonly sizeInGiB: GiB;
}

const EphemeralStorageSize = integer<GiB>('EphemeralStorageSize', {
  min: 21,
  max: 200,
  form: 'a number of GiB',
  source: 'SDK',
});

export const EphemeralStorage = structure<EphemeralStorage>('EphemeralStorage', { sizeInGiB: EphemeralStorageSize });
