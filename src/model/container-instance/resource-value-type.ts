/**
 * Kinds of values of resources.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Which member of a resource holds its value: `integerValue` (`INTEGER`), `longValue` (`LONG`), `doubleValue`
 * (`DOUBLE`) or `stringSetValue` (`STRINGSET`).
 *
 * @category enumerations
 */
export type ResourceValueType = 'DOUBLE' | 'INTEGER' | 'LONG' | 'STRINGSET' | Unrecognized;

export const ResourceValueType = enumeration<ResourceValueType>('ResourceValueType', {
  DOUBLE: 'DOUBLE',
  INTEGER: 'INTEGER',
  LONG: 'LONG',
  STRINGSET: 'STRINGSET',
});
