/**
 * UpdateService.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import { UpdateServiceRequest } from '../../model/service/update-service.js';
import { DEPLOYED_SETTINGS } from '../../scheduler/deployment-trigger.js';
import { startDeployment } from '../scheduler/start-deployment.js';
import type { LocalService } from '../state/service.js';
import type { ServiceSettings } from '../state/service-settings.js';
import { invalidParameter, serviceNotActive } from '../wire/exception.js';
import { checkAgreement } from './check-agreement.js';
import { handler } from './handler.js';
import { usableTaskDefinition } from './known-task-definition.js';
import { serviceView } from './service-view.js';
import { checkTaskQuota } from './task-quota.js';

/** What is absent stays as it is. */
export const updateService = handler(UpdateServiceRequest, (region, request) => {
  const { cluster, service: ref, desiredCount, taskDefinition, forceNewDeployment = false, ...changes } = request;
  const service = region.service(cluster, ref);
  if (service.status !== 'ACTIVE') throw serviceNotActive();
  checkTaskQuota(desiredCount);
  checkController(service, request);
  /** A service keeps a revision that was deregistered since, but cannot be moved to one. */
  const definition = taskDefinition === undefined ? service.definition : usableTaskDefinition(region, taskDefinition);
  const settings = { ...withoutLaunchType(service, request), ...changes };
  if (definition !== undefined) checkAgreement(settings, definition);
  const deploys = forceNewDeployment || definition !== service.definition || differ(service, settings);
  service.desiredCount = desiredCount ?? service.desiredCount;
  service.definition = definition;
  service.settings = settings;
  if (deploys) startDeployment(region.world, service);
  region.world.scheduler.notice(service);
  return { service: serviceView(service) };
});

/** Capacity providers take the place of a launch type. */
function withoutLaunchType({ settings }: LocalService, { capacityProviderStrategy = [] }: UpdateServiceRequest) {
  const { launchType: _, ...others } = settings;
  return capacityProviderStrategy.length > 0 ? others : settings;
}

function checkController({ settings }: LocalService, { taskDefinition, desiredCount }: UpdateServiceRequest): void {
  if (settings.deploymentController?.type === 'CODE_DEPLOY' && taskDefinition !== undefined) {
    throw invalidParameter(
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
    );
  }
  if (settings.schedulingStrategy === 'DAEMON' && desiredCount !== undefined) {
    throw invalidParameter(
      'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again',
    );
  }
}

function differ({ settings: before }: LocalService, after: ServiceSettings): boolean {
  return DEPLOYED_SETTINGS.some((setting) => !isDeepStrictEqual(before[setting], after[setting]));
}
