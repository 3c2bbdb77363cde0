/**
 * When old tasks go.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * When the tasks of the old revisions are removed: before the deployment counts as successful (`BLOCKING`), or after
 * that, in the background (`DEFERRED`).
 *
 * @category enumerations
 */
export type ServiceRevisionCleanup = 'BLOCKING' | 'DEFERRED' | Unrecognized;

export const ServiceRevisionCleanup = enumeration<ServiceRevisionCleanup>('ServiceRevisionCleanup', {
  BLOCKING: 'BLOCKING',
  DEFERRED: 'DEFERRED',
});
