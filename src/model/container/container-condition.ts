/**
 * Conditions between containers.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What one container waits for in another: that it has started (`START`), has exited (`COMPLETE`), has exited with
 * status 0 (`SUCCESS`), or has passed its health check (`HEALTHY`, looked at only while the task starts). A container
 * that is awaited with `COMPLETE` or `SUCCESS` must not be essential; with `HEALTHY` it must have a health check.
 *
 * @category enumerations
 */
export type ContainerCondition = 'COMPLETE' | 'HEALTHY' | 'START' | 'SUCCESS' | Unrecognized;

export const ContainerCondition = enumeration<ContainerCondition>('ContainerCondition', {
  COMPLETE: 'COMPLETE',
  HEALTHY: 'HEALTHY',
  START: 'START',
  SUCCESS: 'SUCCESS',
});
