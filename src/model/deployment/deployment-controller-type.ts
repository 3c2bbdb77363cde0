/**
 * Kinds of deployment controllers.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Who replaces the tasks of a service: ECS by the strategy of its deployment configuration (`ECS`), CodeDeploy with
 * one task set beside the other (`CODE_DEPLOY`), or a third party by means of task sets (`EXTERNAL`).
 *
 * @category enumerations
 */
export type DeploymentControllerType = 'CODE_DEPLOY' | 'ECS' | 'EXTERNAL' | Unrecognized;

export const DeploymentControllerType = enumeration<DeploymentControllerType>('DeploymentControllerType', {
  CODE_DEPLOY: 'CODE_DEPLOY',
  ECS: 'ECS',
  EXTERNAL: 'EXTERNAL',
});
