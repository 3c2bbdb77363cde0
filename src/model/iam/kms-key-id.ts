/**
 * KMS keys.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * A KMS key: its ID, its alias, or the ARN of either.
 *
 * @category identifiers
 */
export type KmsKeyId = Branded<string, 'KmsKeyId'>;

export const KmsKeyId = text<KmsKeyId>('KmsKeyId', {
  min: 1,
  max: 2048,
  form: "a KMS key's ID, alias or ARN",
  source: 'SDK',
});
