/**
 * Results of instance health checks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a health check says of a container instance: all is well (`OK`), something is not (`IMPAIRED`), too little is
 * known (`INSUFFICIENT_DATA`), or it is too early to tell (`INITIALIZING`).
 *
 * @category enumerations
 */
export type InstanceHealthCheckState = 'IMPAIRED' | 'INITIALIZING' | 'INSUFFICIENT_DATA' | 'OK' | Unrecognized;

export const InstanceHealthCheckState = enumeration<InstanceHealthCheckState>('InstanceHealthCheckState', {
  IMPAIRED: 'IMPAIRED',
  INITIALIZING: 'INITIALIZING',
  INSUFFICIENT_DATA: 'INSUFFICIENT_DATA',
  OK: 'OK',
});
