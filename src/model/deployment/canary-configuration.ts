/**
 * Canary traffic shifts.
 *
 * @module
 */
import { type Branded, double, integer, optional, structure } from '../../codec/index.js';
import type { Minutes } from '../quantity/minutes.js';

/**
 * How a `CANARY` deployment moves traffic to the new revision: a small share first, the rest after a pause.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html
 * @category structures
 */
export interface CanaryConfiguration {
  /** Percent of the production traffic that moves first: 0.1 to 100.0, in tenths. Default: 5.0. */
  readonly canaryPercent?: CanaryPercent;
  /** Minutes to wait before the rest moves: 0 to 1440. Default: 10. */
  readonly canaryBakeTimeInMinutes?: Minutes;
}

/**
 * The percentage of a service's traffic that goes ahead of the rest, in tenths.
 *
 * @category identifiers
 */
export type CanaryPercent = Branded<number, 'CanaryPercent'>;

const CanaryPercent = double<CanaryPercent>('CanaryPercent', {
  min: 0.1,
  max: 100,
  form: 'a percentage of traffic',
  source: 'SDK',
});

const CanaryBakeTime = integer<Minutes>('CanaryBakeTime', {
  min: 0,
  max: 1440,
  form: 'a number of minutes',
  source: 'SDK',
});

export const CanaryConfiguration = structure<CanaryConfiguration>('CanaryConfiguration', {
  canaryPercent: optional(CanaryPercent),
  canaryBakeTimeInMinutes: optional(CanaryBakeTime),
});
