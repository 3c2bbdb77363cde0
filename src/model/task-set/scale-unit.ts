/**
 * Units of scale.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What the scale of a task set is counted in: so far only percent of the desired count.
 *
 * @category enumerations
 */
export type ScaleUnit = 'PERCENT' | Unrecognized;

export const ScaleUnit = enumeration<ScaleUnit>('ScaleUnit', {
  PERCENT: 'PERCENT',
});
