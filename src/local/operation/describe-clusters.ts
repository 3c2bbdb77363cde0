/**
 * DescribeClusters.
 *
 * @module
 */
import { DescribeClustersRequest } from '../../model/cluster/describe-clusters.js';
import { nameIn } from '../state/region.js';
import { clusterView } from './cluster-view.js';
import { handler } from './handler.js';
import { missing } from './missing.js';

/** Without names it describes the cluster `default`. */
export const describeClusters = handler(DescribeClustersRequest, (region, { clusters = ['default'], include }) => {
  const found = clusters.map((ref) => ({ ref, cluster: region.clusters.get(nameIn(ref)) }));
  return {
    clusters: found.flatMap(({ cluster }) => (cluster === undefined ? [] : [clusterView(cluster, include)])),
    failures: found.flatMap(({ ref, cluster }) =>
      cluster === undefined ? [missing(region.arn(`cluster/${nameIn(ref)}`))] : [],
    ),
  };
});
