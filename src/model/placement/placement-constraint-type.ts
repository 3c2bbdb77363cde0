/**
 * Kinds of placement constraints.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a placement constraint asks for: every task on an instance of its own (`distinctInstance`), or instances that
 * an expression selects (`memberOf`).
 *
 * @category enumerations
 */
export type PlacementConstraintType = 'distinctInstance' | 'memberOf' | Unrecognized;

export const PlacementConstraintType = enumeration<PlacementConstraintType>('PlacementConstraintType', {
  distinctInstance: 'distinctInstance',
  memberOf: 'memberOf',
});
