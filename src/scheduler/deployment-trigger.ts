/**
 * Which changes of a service start a deployment.
 *
 * @module
 */
import type { UpdateServiceRequest } from '../model/service/update-service.js';

/**
 * The members of UpdateService, beside `taskDefinition` and `forceNewDeployment`, that start a deployment when they
 * change: those that make other tasks. All other members change the service in place. Whether `deploymentController`,
 * `gatewayConnectors` and `monitoring` belong here is not published; we take it that they do not.
 */
export const DEPLOYED_SETTINGS = [
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const satisfies (keyof UpdateServiceRequest)[];
