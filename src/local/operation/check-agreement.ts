/**
 * What a service, or tasks on their own, and their task definition must agree on.
 *
 * @module
 */
import { parseClusterQuery } from '../../scheduler/placement/cluster-query.js';
import type { ServiceSettings } from '../state/service-settings.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { invalidParameter } from '../wire/exception.js';
import { compatibilitiesOf } from './task-definition-view.js';

type Settings = Pick<ServiceSettings, 'networkConfiguration' | 'loadBalancers' | 'placementConstraints' | 'launchType'>;

/** Refuses settings that do not suit the task definition, in ECS's words. */
export function checkAgreement(settings: Settings, { registered }: LocalTaskDefinition): void {
  const awsvpc = registered.networkMode === 'awsvpc';
  const subnets = settings.networkConfiguration?.awsvpcConfiguration;
  if (awsvpc && subnets === undefined) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (!awsvpc && subnets !== undefined) {
    throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
  }
  if (settings.launchType === 'FARGATE' && !compatibilitiesOf(registered).includes('FARGATE')) {
    throw invalidParameter('Task definition does not support launch_type FARGATE.');
  }
  for (const { containerName, containerPort } of settings.loadBalancers ?? []) {
    const container = registered.containerDefinitions.find(({ name }) => name === containerName);
    if (container?.portMappings?.some((mapping) => mapping.containerPort === containerPort)) continue;
    throw invalidParameter(`The container ${containerName} did not have a container port ${containerPort} defined.`);
  }
  checkConstraints(settings);
}

/** ECS's own text for an expression that it cannot read is not published. */
function checkConstraints({ placementConstraints = [] }: Pick<ServiceSettings, 'placementConstraints'>): void {
  for (const { type, expression = '' } of placementConstraints) {
    if (type !== 'memberOf') continue;
    const parsed = parseClusterQuery(expression);
    if (parsed._tag === 'Left') throw invalidParameter(`Invalid constraint expression: ${parsed.left}.`);
  }
}
