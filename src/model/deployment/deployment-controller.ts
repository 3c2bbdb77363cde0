/**
 * Deployment controllers.
 *
 * @module
 */
import { structure } from '../../codec/index.js';
import { DeploymentControllerType } from './deployment-controller-type.js';

/**
 * Who replaces the tasks of a service. A service without one has the `ECS` controller.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html
 * @category structures
 */
export interface DeploymentController {
  /** ECS itself, CodeDeploy or a third party. */
  readonly type: DeploymentControllerType;
}

export const DeploymentController = structure<DeploymentController>('DeploymentController', {
  type: DeploymentControllerType,
});
