/**
 * UpdateContainerInstancesState.
 *
 * @module
 */
import { UpdateContainerInstancesStateRequest } from '../../model/container-instance/update-container-instances-state.js';
import { containerInstanceView } from './container-instance-view.js';
import { handler } from './handler.js';
import { containerInstanceArn, containerInstanceIn } from './known-container-instance.js';
import { missing } from './missing.js';

/** Services move their tasks away from an instance that drains; tasks on their own stay. */
export const updateContainerInstancesState = handler(UpdateContainerInstancesStateRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const found = request.containerInstances.map((ref) => ({ ref, instance: containerInstanceIn(cluster, ref) }));
  const changed = found.flatMap(({ instance }) =>
    instance === undefined || instance.status === 'INACTIVE' ? [] : [instance],
  );
  for (const instance of changed) {
    instance.status = request.status === 'DRAINING' ? 'DRAINING' : 'ACTIVE';
    instance.version++;
  }
  region.world.scheduler.noticeCluster(cluster);
  return {
    containerInstances: changed.map((instance) => containerInstanceView(instance)),
    failures: found.flatMap(({ ref, instance }) => {
      if (instance === undefined) return [missing(containerInstanceArn(cluster, ref))];
      return instance.status === 'INACTIVE' ? [{ arn: instance.arn, reason: 'INACTIVE' }] : [];
    }),
  };
});
