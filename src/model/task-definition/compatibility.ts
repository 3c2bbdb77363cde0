/**
 * What a task definition may run on.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a task definition may run on: your own instances (`EC2`), capacity that AWS runs and hides (`FARGATE`), your
 * own machines outside AWS (`EXTERNAL`), or instances in your account that ECS manages (`MANAGED_INSTANCES`).
 *
 * @category enumerations
 */
export type Compatibility = 'EC2' | 'EXTERNAL' | 'FARGATE' | 'MANAGED_INSTANCES' | Unrecognized;

export const Compatibility = enumeration<Compatibility>('Compatibility', {
  EC2: 'EC2',
  EXTERNAL: 'EXTERNAL',
  FARGATE: 'FARGATE',
  MANAGED_INSTANCES: 'MANAGED_INSTANCES',
});
