/**
 * CreateService.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import type { TaskCount } from '../../model/quantity/task-count.js';
import { CreateServiceRequest } from '../../model/service/create-service.js';
import type { LocalService } from '../state/service.js';
import { invalidParameter } from '../wire/exception.js';
import { checkAgreement } from './check-agreement.js';
import { handler } from './handler.js';
import { usableTaskDefinition } from './known-task-definition.js';
import { serviceView } from './service-view.js';
import { startDeployment } from './start-deployment.js';
import { checkTaskQuota } from './task-quota.js';

/** The same request again answers with the service that is there; another one under the same name is refused. */
export const createService = handler(CreateServiceRequest, (region, request) => {
  const { cluster: clusterRef, serviceName: name, taskDefinition, desiredCount, ...rest } = request;
  const { clientToken: _token, tags: _tags, role: _role, ...settings } = rest;
  const cluster = region.cluster(clusterRef);
  const existing = cluster.services.get(name);
  if (existing?.status === 'ACTIVE') {
    if (isRepeated(existing, request)) return { service: serviceView(existing, true) };
    throw invalidParameter('Creation of service was not idempotent.');
  }
  if (existing?.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
  checkTaskQuota(desiredCount);
  const definition = taskDefinition === undefined ? undefined : usableTaskDefinition(region, taskDefinition);
  if (definition !== undefined) checkAgreement(settings, definition);
  const service: LocalService = {
    arn: region.arn(`service/${cluster.name}/${name}`),
    name,
    cluster,
    createdAt: region.clock.now,
    created: request,
    status: 'ACTIVE',
    desiredCount: desiredCount ?? (0 as TaskCount),
    taskDefinitionArn: definition?.arn,
    settings: withLaunchType(settings),
    deployments: [],
    tasks: [],
    events: [],
  };
  cluster.services.set(name, service);
  startDeployment(region, service);
  region.scheduler.notice(service);
  return { service: serviceView(service, true) };
});

/** By its token or, without one, by its content: what ECS compares is not published. */
function isRepeated({ created }: LocalService, request: CreateServiceRequest): boolean {
  if (request.clientToken !== undefined && request.clientToken === created.clientToken) return true;
  return isDeepStrictEqual({ ...created, clientToken: undefined }, { ...request, clientToken: undefined });
}

function withLaunchType(settings: LocalService['settings']): LocalService['settings'] {
  if (settings.launchType === 'FARGATE') return { platformVersion: LATEST, ...settings };
  return settings.capacityProviderStrategy === undefined ? { launchType: 'EC2', ...settings } : settings;
}

const LATEST = 'LATEST' as NonNullable<LocalService['settings']['platformVersion']>;
