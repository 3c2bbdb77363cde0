/**
 * Kinds of things that have attributes.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What has an attribute: today always a container instance.
 *
 * @category enumerations
 */
export type TargetType = 'container-instance' | Unrecognized;

export const TargetType = enumeration<TargetType>('TargetType', {
  'container-instance': 'container-instance',
});
