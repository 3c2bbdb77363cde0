/**
 * ListServices.
 *
 * @module
 */
import { ListServicesRequest } from '../../model/service/list-services.js';
import { handler } from './handler.js';
import { page } from './page.js';

/** Services that are being deleted are no longer listed. */
export const listServices = handler(ListServicesRequest, (region, request) => {
  const { launchType, schedulingStrategy } = request;
  const arns = [...region.cluster(request.cluster).services.values()]
    .filter(({ status }) => status === 'ACTIVE')
    .filter(({ settings }) => launchType === undefined || settings.launchType === launchType)
    .filter(({ settings }) => [undefined, settings.schedulingStrategy ?? 'REPLICA'].includes(schedulingStrategy))
    .map(({ arn }) => arn);
  const { items, nextToken } = page(arns, request);
  return { serviceArns: items, nextToken };
});
