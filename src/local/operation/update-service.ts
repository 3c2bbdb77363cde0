/**
 * UpdateService.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import { UpdateServiceRequest } from '../../model/service/update-service.js';
import type { LocalService } from '../state/service.js';
import type { ServiceSettings } from '../state/service-settings.js';
import { serviceNotActive } from '../wire/exception.js';
import { checkAgreement } from './check-agreement.js';
import { handler } from './handler.js';
import { usableTaskDefinition } from './known-task-definition.js';
import { serviceView } from './service-view.js';
import { startDeployment } from './start-deployment.js';
import { checkTaskQuota } from './task-quota.js';

/** The settings that start a deployment when they change, as the API reference lists them. */
const DEPLOYED = [
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const satisfies (keyof ServiceSettings)[];

/** What is absent stays as it is. */
export const updateService = handler(UpdateServiceRequest, (region, request) => {
  const { cluster, service: ref, desiredCount, taskDefinition, forceNewDeployment = false, ...changes } = request;
  const service = region.service(cluster, ref);
  if (service.status !== 'ACTIVE') throw serviceNotActive();
  checkTaskQuota(desiredCount);
  const definition = usedDefinition();
  const settings = { ...service.settings, ...changes };
  if (definition !== undefined) checkAgreement(settings, definition);
  const deploys = forceNewDeployment || definition?.arn !== service.taskDefinitionArn || differ(service, settings);
  service.desiredCount = desiredCount ?? service.desiredCount;
  service.taskDefinitionArn = definition?.arn;
  service.settings = settings;
  if (deploys) startDeployment(region, service);
  region.scheduler.notice(service);
  return { service: serviceView(service) };

  /** A service keeps a revision that was deregistered since, but cannot be moved to one. */
  function usedDefinition() {
    if (taskDefinition !== undefined) return usableTaskDefinition(region, taskDefinition);
    return service.taskDefinitionArn === undefined ? undefined : region.taskDefinition(service.taskDefinitionArn);
  }
});

function differ({ settings: before }: LocalService, after: ServiceSettings): boolean {
  return DEPLOYED.some((setting) => !isDeepStrictEqual(before[setting], after[setting]));
}
