/**
 * Container instance states to ask for.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * A state that container instances can be listed by, and of which `ACTIVE` and `DRAINING` can be asked for. What ECS
 * answers is a {@link ContainerInstanceState}, which may also be `INACTIVE`.
 *
 * @category enumerations
 */
export type ContainerInstanceStatus =
  | 'ACTIVE'
  | 'DEREGISTERING'
  | 'DRAINING'
  | 'REGISTERING'
  | 'REGISTRATION_FAILED'
  | Unrecognized;

export const ContainerInstanceStatus = enumeration<ContainerInstanceStatus>('ContainerInstanceStatus', {
  ACTIVE: 'ACTIVE',
  DEREGISTERING: 'DEREGISTERING',
  DRAINING: 'DRAINING',
  REGISTERING: 'REGISTERING',
  REGISTRATION_FAILED: 'REGISTRATION_FAILED',
});
