/**
 * Task states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a task is in its life, as last heard. On the way up: `PROVISIONING` (its network interface is made),
 * `PENDING` (the agent has yet to act, or there is no room yet), `ACTIVATING` (images are pulled, targets registered),
 * `RUNNING`. On the way down: `DEACTIVATING` (targets are deregistered), `STOPPING` (the agent has yet to act),
 * `DEPROVISIONING` (the network interface is removed), `STOPPED`, and `DELETED` in passing.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html
 * @category enumerations
 */
export type TaskLastStatus =
  | 'ACTIVATING'
  | 'DEACTIVATING'
  | 'DELETED'
  | 'DEPROVISIONING'
  | 'PENDING'
  | 'PROVISIONING'
  | 'RUNNING'
  | 'STOPPED'
  | 'STOPPING'
  | Unrecognized;

export const TaskLastStatus = enumeration<TaskLastStatus>('TaskLastStatus', {
  ACTIVATING: 'ACTIVATING',
  DEACTIVATING: 'DEACTIVATING',
  DELETED: 'DELETED',
  DEPROVISIONING: 'DEPROVISIONING',
  PENDING: 'PENDING',
  PROVISIONING: 'PROVISIONING',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  STOPPING: 'STOPPING',
});
