/**
 * ListClusters.
 *
 * @module
 */
import { ListClustersRequest } from '../../model/cluster/list-clusters.js';
import { handler } from './handler.js';
import { LONG_PAGE, page } from './page.js';

/** Clusters that were deleted can be described, but are no longer listed: AWS says only that they may be found. */
export const listClusters = handler(ListClustersRequest, (region, request) => {
  const arns = [...region.clusters.values()].filter(({ status }) => status === 'ACTIVE').map(({ arn }) => arn);
  const { items, nextToken } = page(arns, request, LONG_PAGE);
  return { clusterArns: items, nextToken };
});
