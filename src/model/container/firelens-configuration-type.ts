/**
 * Log routers.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The program that a FireLens container runs: Fluent Bit or Fluentd.
 *
 * @category enumerations
 */
export type FirelensConfigurationType = 'fluentbit' | 'fluentd' | Unrecognized;

export const FirelensConfigurationType = enumeration<FirelensConfigurationType>('FirelensConfigurationType', {
  fluentbit: 'fluentbit',
  fluentd: 'fluentd',
});
