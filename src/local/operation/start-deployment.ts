/**
 * Begins deployments.
 *
 * @module
 */
import type { LocalDeployment } from '../state/deployment.js';
import type { Region } from '../state/region.js';
import type { LocalService } from '../state/service.js';

/** Makes the service's present task definition and settings its new primary deployment. */
export function startDeployment(region: Region, service: LocalService): void {
  const { taskDefinitionArn, settings } = service;
  if (taskDefinitionArn === undefined) return;
  const { now } = region.clock;
  const deployment: LocalDeployment = {
    id: `ecs-svc/${region.identity.digits(19)}`,
    taskDefinitionArn,
    settings,
    createdAt: now,
    updatedAt: now,
    rolloutState: 'IN_PROGRESS',
  };
  service.deployments = [deployment, ...service.deployments];
}
