/**
 * CPU units.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A share of processor time in CPU units, of which 1,024 make one vCPU.
 *
 * @category identifiers
 */
export type CpuUnits = Branded<number, 'CpuUnits'>;

export const CpuUnits = integer<CpuUnits>('CpuUnits', {
  min: 0,
  form: 'a number of CPU units',
  source: 'SEED',
});
