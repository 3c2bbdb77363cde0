/**
 * Network modes.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How the containers of a task are networked: through Docker's virtual network (`bridge`), in the network of the
 * instance (`host`), with a network interface of the task's own (`awsvpc`), or with no way out and no ports (`none`).
 * Fargate takes `awsvpc` only.
 *
 * @category enumerations
 */
export type NetworkMode = 'awsvpc' | 'bridge' | 'host' | 'none' | Unrecognized;

export const NetworkMode = enumeration<NetworkMode>('NetworkMode', {
  awsvpc: 'awsvpc',
  bridge: 'bridge',
  host: 'host',
  none: 'none',
});
