/**
 * Kinds of instance health checks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a health check of a container instance looks at: accelerators such as GPUs (`ACCELERATED_COMPUTE`), whether the
 * agent is connected (`AGENT_CONNECTIVITY`), the `CONTAINER_RUNTIME`, or daemons (`DAEMON`).
 *
 * @category enumerations
 */
export type InstanceHealthCheckType =
  | 'ACCELERATED_COMPUTE'
  | 'AGENT_CONNECTIVITY'
  | 'CONTAINER_RUNTIME'
  | 'DAEMON'
  | Unrecognized;

export const InstanceHealthCheckType = enumeration<InstanceHealthCheckType>('InstanceHealthCheckType', {
  ACCELERATED_COMPUTE: 'ACCELERATED_COMPUTE',
  AGENT_CONNECTIVITY: 'AGENT_CONNECTIVITY',
  CONTAINER_RUNTIME: 'CONTAINER_RUNTIME',
  DAEMON: 'DAEMON',
});
