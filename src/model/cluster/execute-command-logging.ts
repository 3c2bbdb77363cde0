/**
 * Logging of ExecuteCommand.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where the sessions of ExecuteCommand are logged: nowhere (`NONE`), as the task definition's `awslogs` configuration
 * says (`DEFAULT`), or as the cluster's own log configuration says (`OVERRIDE`).
 *
 * @category enumerations
 */
export type ExecuteCommandLogging = 'DEFAULT' | 'NONE' | 'OVERRIDE' | Unrecognized;

export const ExecuteCommandLogging = enumeration<ExecuteCommandLogging>('ExecuteCommandLogging', {
  DEFAULT: 'DEFAULT',
  NONE: 'NONE',
  OVERRIDE: 'OVERRIDE',
});
