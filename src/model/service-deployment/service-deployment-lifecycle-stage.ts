/**
 * Stages of service deployments.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The stage that a service deployment is at. In order: `RECONCILE_SERVICE` (only where more than one revision is active
 * at the start), `PRE_SCALE_UP`, `SCALE_UP` and `POST_SCALE_UP` around the start of the new revision,
 * `TEST_TRAFFIC_SHIFT` and `POST_TEST_TRAFFIC_SHIFT` while and after test traffic moves to it,
 * `PRODUCTION_TRAFFIC_SHIFT` and `POST_PRODUCTION_TRAFFIC_SHIFT` while and after production traffic does, `BAKE_TIME`
 * while both revisions run on, and `CLEAN_UP` when the old one is gone. Hooks know `PRE_PRODUCTION_TRAFFIC_SHIFT`
 * besides; the SDK does not list it here, so that it decodes as a newer value.
 *
 * @category enumerations
 */
export type ServiceDeploymentLifecycleStage =
  | 'BAKE_TIME'
  | 'CLEAN_UP'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_SCALE_UP'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRE_SCALE_UP'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'RECONCILE_SERVICE'
  | 'SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | Unrecognized;

export const ServiceDeploymentLifecycleStage = enumeration<ServiceDeploymentLifecycleStage>(
  'ServiceDeploymentLifecycleStage',
  {
    BAKE_TIME: 'BAKE_TIME',
    CLEAN_UP: 'CLEAN_UP',
    POST_PRODUCTION_TRAFFIC_SHIFT: 'POST_PRODUCTION_TRAFFIC_SHIFT',
    POST_SCALE_UP: 'POST_SCALE_UP',
    POST_TEST_TRAFFIC_SHIFT: 'POST_TEST_TRAFFIC_SHIFT',
    PRE_SCALE_UP: 'PRE_SCALE_UP',
    PRODUCTION_TRAFFIC_SHIFT: 'PRODUCTION_TRAFFIC_SHIFT',
    RECONCILE_SERVICE: 'RECONCILE_SERVICE',
    SCALE_UP: 'SCALE_UP',
    TEST_TRAFFIC_SHIFT: 'TEST_TRAFFIC_SHIFT',
  },
);
