/**
 * DeleteService.
 *
 * @module
 */
import { DeleteServiceRequest } from '../../model/service/delete-service.js';
import { isLive } from '../state/task.js';
import { invalidParameter } from '../wire/exception.js';
import { handler } from './handler.js';
import { serviceView } from './service-view.js';

/**
 * The service drains first, also when it has no tasks; it is inactive at the scheduler's next look. One that is inactive
 * already is answered as it is, as observed in aws-sdk-js issue 4189.
 */
export const deleteService = handler(DeleteServiceRequest, (region, { cluster, service: ref, force = false }) => {
  const service = region.service(cluster, ref);
  if (service.status === 'INACTIVE') return { service: serviceView(service) };
  const forced = force || service.settings.schedulingStrategy === 'DAEMON';
  if (!forced && service.desiredCount > 0) {
    throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
  }
  if (!forced && service.tasks.some(isLive)) {
    throw invalidParameter('The service cannot be stopped while deployments are active.');
  }
  service.status = 'DRAINING';
  region.world.scheduler.notice(service);
  return { service: serviceView(service) };
});
