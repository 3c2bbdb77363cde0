/**
 * CreateService.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import type { TaskCount } from '../../model/quantity/task-count.js';
import { CreateServiceRequest } from '../../model/service/create-service.js';
import { startDeployment } from '../scheduler/start-deployment.js';
import type { LocalService } from '../state/service.js';
import { invalidParameter } from '../wire/exception.js';
import { checkAgreement } from './check-agreement.js';
import { handler } from './handler.js';
import { usableTaskDefinition } from './known-task-definition.js';
import { withLaunchType } from './launch-settings.js';
import { serviceView } from './service-view.js';
import { checkTaskQuota } from './task-quota.js';

/** The same request again answers with the service that is there; another one under the same name is refused. */
export const createService = handler(CreateServiceRequest, (region, request) => {
  const { cluster: clusterRef, serviceName: name, taskDefinition, desiredCount, tags = [], ...rest } = request;
  const { clientToken: _token, role: _role, ...settings } = rest;
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
    createdAt: region.now,
    created: request,
    status: 'ACTIVE',
    inactiveAt: undefined,
    desiredCount: desiredCount ?? (0 as TaskCount),
    definition,
    settings: withLaunchType(cluster, settings),
    tags,
    deployments: [],
    lastCompleted: undefined,
    history: [],
    revisions: [],
    tasks: [],
    starved: false,
    events: [],
  };
  cluster.services.set(name, service);
  startDeployment(region.world, service);
  region.world.scheduler.notice(service);
  return { service: serviceView(service, true) };
});

/** By its token or, without one, by its content: what ECS compares is not published. */
function isRepeated({ created }: LocalService, request: CreateServiceRequest): boolean {
  if (request.clientToken !== undefined && request.clientToken === created.clientToken) return true;
  return isDeepStrictEqual({ ...created, clientToken: undefined }, { ...request, clientToken: undefined });
}
