/**
 * What a service and its task definition must agree on.
 *
 * @module
 */

import type { ServiceSettings } from '../state/service-settings.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { invalidParameter } from '../wire/exception.js';

/** Refuses settings that do not suit the task definition, in ECS's words. */
export function checkAgreement(settings: ServiceSettings, { registered }: LocalTaskDefinition): void {
  const awsvpc = registered.networkMode === 'awsvpc';
  const subnets = settings.networkConfiguration?.awsvpcConfiguration;
  if (awsvpc && subnets === undefined) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (!awsvpc && subnets !== undefined) {
    throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
  }
  for (const { containerName, containerPort } of settings.loadBalancers ?? []) {
    const container = registered.containerDefinitions.find(({ name }) => name === containerName);
    if (container?.portMappings?.some((mapping) => mapping.containerPort === containerPort)) continue;
    throw invalidParameter(`The container ${containerName} did not have a container port ${containerPort} defined.`);
  }
}
