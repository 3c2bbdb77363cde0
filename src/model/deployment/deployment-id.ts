/**
 * Deployment IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of a deployment of a service, such as `ecs-svc/1234567890123456789`.
 *
 * @category identifiers
 */
export type DeploymentId = Branded<string, 'DeploymentId'>;

export const DeploymentId = text<DeploymentId>('DeploymentId', {
  min: 1,
  form: 'a deployment ID',
  source: 'SDK',
});
