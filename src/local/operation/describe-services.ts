/**
 * DescribeServices.
 *
 * @module
 */
import { DescribeServicesRequest } from '../../model/service/describe-services.js';
import { serviceIn } from '../state/region.js';
import { handler } from './handler.js';
import { missing } from './missing.js';
import { serviceView } from './service-view.js';

/** Inactive services are described, too. */
export const describeServices = handler(DescribeServicesRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const withTags = request.include?.includes('TAGS') ?? false;
  const found = request.services.map((ref) => ({ ref, service: serviceIn(cluster, ref) }));
  return {
    services: found.flatMap(({ service }) => (service === undefined ? [] : [serviceView(service, withTags)])),
    failures: found.flatMap(({ ref, service }) =>
      service === undefined
        ? [missing(ref.startsWith('arn:') ? ref : region.arn(`service/${cluster.name}/${ref}`))]
        : [],
    ),
  };
});
