/**
 * Stages of a deployment that take hooks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * When in a deployment a hook runs. In order: `RECONCILE_SERVICE` (only where more than one revision is active at the
 * start), `PRE_SCALE_UP` and `POST_SCALE_UP` around the start of the new revision, `TEST_TRAFFIC_SHIFT` and
 * `POST_TEST_TRAFFIC_SHIFT` while and after test traffic moves to it, then `PRE_PRODUCTION_TRAFFIC_SHIFT`,
 * `PRODUCTION_TRAFFIC_SHIFT` and `POST_PRODUCTION_TRAFFIC_SHIFT` before, while and after production traffic does.
 * Linear and canary deployments go through `PRE_PRODUCTION_TRAFFIC_SHIFT` and `PRODUCTION_TRAFFIC_SHIFT` at each step.
 *
 * @category enumerations
 */
export type DeploymentLifecycleHookStage =
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_SCALE_UP'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
  | 'PRE_SCALE_UP'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'RECONCILE_SERVICE'
  | 'TEST_TRAFFIC_SHIFT'
  | Unrecognized;

export const DeploymentLifecycleHookStage = enumeration<DeploymentLifecycleHookStage>('DeploymentLifecycleHookStage', {
  POST_PRODUCTION_TRAFFIC_SHIFT: 'POST_PRODUCTION_TRAFFIC_SHIFT',
  POST_SCALE_UP: 'POST_SCALE_UP',
  POST_TEST_TRAFFIC_SHIFT: 'POST_TEST_TRAFFIC_SHIFT',
  PRE_PRODUCTION_TRAFFIC_SHIFT: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
  PRE_SCALE_UP: 'PRE_SCALE_UP',
  PRODUCTION_TRAFFIC_SHIFT: 'PRODUCTION_TRAFFIC_SHIFT',
  RECONCILE_SERVICE: 'RECONCILE_SERVICE',
  TEST_TRAFFIC_SHIFT: 'TEST_TRAFFIC_SHIFT',
});
