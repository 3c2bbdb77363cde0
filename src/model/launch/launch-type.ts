/**
 * Launch types.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What tasks run on: your own instances (`EC2`), capacity that AWS runs and hides (`FARGATE`), your own machines
 * outside AWS (`EXTERNAL`), or instances in your account that ECS manages (`MANAGED_INSTANCES`).
 *
 * @category enumerations
 */
export type LaunchType = 'EC2' | 'EXTERNAL' | 'FARGATE' | 'MANAGED_INSTANCES' | Unrecognized;

export const LaunchType = enumeration<LaunchType>('LaunchType', {
  EC2: 'EC2',
  EXTERNAL: 'EXTERNAL',
  FARGATE: 'FARGATE',
  MANAGED_INSTANCES: 'MANAGED_INSTANCES',
});
