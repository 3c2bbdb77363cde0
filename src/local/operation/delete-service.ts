/**
 * DeleteService.
 *
 * @module
 */
import { DeleteServiceRequest } from '../../model/service/delete-service.js';
import { invalidParameter, serviceNotActive } from '../wire/exception.js';
import { handler } from './handler.js';
import { serviceView } from './service-view.js';

/** The service drains first, also when it has no tasks; it is inactive at the scheduler's next look. */
export const deleteService = handler(DeleteServiceRequest, (region, { cluster, service: ref, force = false }) => {
  const service = region.service(cluster, ref);
  if (service.status === 'INACTIVE') throw serviceNotActive();
  const forced = force || service.settings.schedulingStrategy === 'DAEMON';
  if (!forced && service.desiredCount > 0) {
    throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
  }
  if (!forced && service.tasks.some(({ status }) => status !== 'STOPPING')) {
    throw invalidParameter('The service cannot be stopped while deployments are active.');
  }
  service.status = 'DRAINING';
  region.scheduler.notice(service);
  return { service: serviceView(service) };
});
