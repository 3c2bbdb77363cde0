/**
 * What EBS tags are put on.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The kind of EBS resource that takes tags: so far only volumes.
 *
 * @category enumerations
 */
export type EBSResourceType = 'volume' | Unrecognized;

export const EBSResourceType = enumeration<EBSResourceType>('EBSResourceType', {
  volume: 'volume',
});
