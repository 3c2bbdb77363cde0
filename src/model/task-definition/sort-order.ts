/**
 * Orders of lists.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Which way a list of revisions runs: `ASC` by family from A to Z and by revision from 1 up, so that the newest of a
 * family comes last, or `DESC`, the reverse.
 *
 * @category enumerations
 */
export type SortOrder = 'ASC' | 'DESC' | Unrecognized;

export const SortOrder = enumeration<SortOrder>('SortOrder', {
  ASC: 'ASC',
  DESC: 'DESC',
});
