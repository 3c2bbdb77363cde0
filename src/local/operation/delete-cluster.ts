/**
 * DeleteCluster.
 *
 * @module
 */
import { DeleteClusterRequest } from '../../model/cluster/delete-cluster.js';
import { EcsException } from '../wire/exception.js';
import { clusterView } from './cluster-view.js';
import { handler } from './handler.js';

/** A cluster with active services, container instances or tasks stays. */
export const deleteCluster = handler(DeleteClusterRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const services = [...cluster.services.values()];
  const instances = [...cluster.instances.values()];
  const tasks = [...cluster.tasks.values()];
  if (services.some(({ status }) => status === 'ACTIVE')) {
    throw new EcsException(
      'ClusterContainsServicesException',
      'The Cluster cannot be deleted while Services are active.',
    );
  }
  if (instances.some(({ status }) => status !== 'INACTIVE')) {
    throw new EcsException(
      'ClusterContainsContainerInstancesException',
      'The Cluster cannot be deleted while Container Instances are active or draining.',
    );
  }
  if (tasks.some(({ lastStatus }) => lastStatus !== 'STOPPED')) {
    throw new EcsException('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.');
  }
  cluster.status = 'INACTIVE';
  return { cluster: clusterView(cluster) };
});
