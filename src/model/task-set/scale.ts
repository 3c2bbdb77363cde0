/**
 * The scale of a task set.
 *
 * @module
 */
import { type Branded, double, optional, structure } from '../../codec/index.js';
import { ScaleUnit } from './scale-unit.js';

/**
 * The share of a service's tasks that a task set runs.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html
 * @category structures
 */
export interface Scale {
  /** Percent of the service's desired count: 0 to 100, with a fraction if need be. The tasks are rounded up. */
  readonly value?: ScalePercent;
  /** What the value counts. */
  readonly unit?: ScaleUnit;
}

/**
 * A percentage of a service's desired count, which may have a fraction.
 *
 * @category identifiers
 */
export type ScalePercent = Branded<number, 'ScalePercent'>;

const ScalePercent = double<ScalePercent>('ScalePercent', {
  min: 0,
  max: 100,
  form: 'a percentage of the desired count',
  source: 'SDK',
});

export const Scale = structure<Scale>('Scale', {
  value: optional(ScalePercent),
  unit: optional(ScaleUnit),
});
