/**
 * Fargate platform versions.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * A version of the Fargate platform, such as `1.4.0`, or `LATEST`.
 *
 * @category identifiers
 */
export type PlatformVersion = Branded<string, 'PlatformVersion'>;

export const PlatformVersion = text<PlatformVersion>('PlatformVersion', {
  min: 1,
  form: 'a Fargate platform version',
  source: 'SDK',
});
