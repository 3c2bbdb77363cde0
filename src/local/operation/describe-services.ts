/**
 * DescribeServices.
 *
 * @module
 */
import { DescribeServicesRequest } from '../../model/service/describe-services.js';
import { nameIn } from '../state/region.js';
import { serviceNotFound } from '../wire/exception.js';
import { handler } from './handler.js';
import { missing } from './missing.js';
import { serviceView } from './service-view.js';

/** Inactive services are described, too, until they are purged. */
export const describeServices = handler(DescribeServicesRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const withTags = request.include?.includes('TAGS') ?? false;
  const found = request.services.map((ref) => ({ ref, service: region.serviceIn(cluster, ref) }));
  if (region.world.policy.purgedService === 'ServiceNotFoundException' && found.some(isPurged)) throw serviceNotFound();
  return {
    services: found.flatMap(({ service }) => (service === undefined ? [] : [serviceView(service, withTags)])),
    failures: found.flatMap(({ ref, service }) =>
      service === undefined
        ? [missing(ref.startsWith('arn:') ? ref : region.arn(`service/${cluster.name}/${ref}`))]
        : [],
    ),
  };

  function isPurged({ ref, service }: (typeof found)[number]): boolean {
    return service === undefined && cluster.services.has(nameIn(ref));
  }
});
