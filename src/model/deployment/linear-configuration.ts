/**
 * Linear traffic shifts.
 *
 * @module
 */
import { type Branded, double, integer, optional, structure } from '../../codec/index.js';
import type { Minutes } from '../quantity/minutes.js';

/**
 * How a `LINEAR` deployment moves traffic to the new revision: in equal steps, with a pause after each.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html
 * @category structures
 */
export interface LinearConfiguration {
  /** Percent of the traffic that each step moves: 3.0 to 100.0, in tenths. Default: 10.0. */
  readonly stepPercent?: StepPercent;
  /** Minutes to wait after each step: 0 to 1440. Default: 6. */
  readonly stepBakeTimeInMinutes?: Minutes;
}

/**
 * A percentage of a service's traffic, in tenths.
 *
 * @category identifiers
 */
export type StepPercent = Branded<number, 'StepPercent'>;

const StepPercent = double<StepPercent>('StepPercent', {
  min: 3,
  max: 100,
  form: 'a percentage of traffic',
  source: 'SDK',
});

const StepBakeTime = integer<Minutes>('StepBakeTime', {
  min: 0,
  max: 1440,
  form: 'a number of minutes',
  source: 'SDK',
});

export const LinearConfiguration = structure<LinearConfiguration>('LinearConfiguration', {
  stepPercent: optional(StepPercent),
  stepBakeTimeInMinutes: optional(StepBakeTime),
});
