/**
 * CreateCluster.
 *
 * @module
 */
import { CreateClusterRequest } from '../../model/cluster/create-cluster.js';
import type { LocalCluster } from '../state/cluster.js';
import { clusterView } from './cluster-view.js';
import { handler } from './handler.js';

/** Creating a cluster that is there already answers with that one. */
export const createCluster = handler(
  CreateClusterRequest,
  (region, { clusterName: name = 'default', tags = [], ...settings }) => {
    const existing = region.clusters.get(name);
    if (existing?.status === 'ACTIVE')
      return { cluster: clusterView(existing, ['TAGS', 'SETTINGS', 'CONFIGURATIONS']) };
    const cluster: LocalCluster = {
      arn: region.arn(`cluster/${name}`),
      name,
      region: region.name,
      status: 'ACTIVE',
      settings,
      tags,
      services: new Map(),
      instances: new Map(),
      tasks: new Map(),
      stopped: [],
    };
    region.clusters.set(name, cluster);
    return { cluster: clusterView(cluster, ['TAGS', 'SETTINGS', 'CONFIGURATIONS']) };
  },
);
