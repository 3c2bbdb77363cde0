/**
 * Container instance states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a container instance is in its life: `ACTIVE` while it takes tasks, `DRAINING` while it takes no new ones and
 * its service tasks move elsewhere, `INACTIVE` once deregistered. With `awsvpcTrunking`, `REGISTERING` (or
 * `REGISTRATION_FAILED`) comes before and `DEREGISTERING` after, while the trunk interface is made or removed.
 *
 * @category enumerations
 */
export type ContainerInstanceState =
  | 'ACTIVE'
  | 'DEREGISTERING'
  | 'DRAINING'
  | 'INACTIVE'
  | 'REGISTERING'
  | 'REGISTRATION_FAILED'
  | Unrecognized;

export const ContainerInstanceState = enumeration<ContainerInstanceState>('ContainerInstanceState', {
  ACTIVE: 'ACTIVE',
  DEREGISTERING: 'DEREGISTERING',
  DRAINING: 'DRAINING',
  INACTIVE: 'INACTIVE',
  REGISTERING: 'REGISTERING',
  REGISTRATION_FAILED: 'REGISTRATION_FAILED',
});
