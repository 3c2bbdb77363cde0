/**
 * DescribeContainerInstances.
 *
 * @module
 */
import { DescribeContainerInstancesRequest } from '../../model/container-instance/describe-container-instances.js';
import { containerInstanceView } from './container-instance-view.js';
import { handler } from './handler.js';
import { containerInstanceArn, containerInstanceIn } from './known-container-instance.js';
import { missing } from './missing.js';

/** Instances that were deregistered are described, too. */
export const describeContainerInstances = handler(DescribeContainerInstancesRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const found = request.containerInstances.map((ref) => ({ ref, instance: containerInstanceIn(cluster, ref) }));
  return {
    containerInstances: found.flatMap(({ instance }) =>
      instance === undefined ? [] : [containerInstanceView(instance, request.include)],
    ),
    failures: found.flatMap(({ ref, instance }) =>
      instance === undefined ? [missing(containerInstanceArn(cluster, ref))] : [],
    ),
  };
});
