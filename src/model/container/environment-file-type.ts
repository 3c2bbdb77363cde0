/**
 * Kinds of environment files.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where an environment file is kept; `s3`, an object in Amazon S3, is the only place.
 *
 * @category enumerations
 */
export type EnvironmentFileType = 's3' | Unrecognized;

export const EnvironmentFileType = enumeration<EnvironmentFileType>('EnvironmentFileType', {
  s3: 's3',
});
