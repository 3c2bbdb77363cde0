/**
 * Looks services up by what was deployed of them.
 *
 * @module
 */
import type { Region } from '../state/region.js';
import type { LocalService } from '../state/service.js';

/** The service that the ARN of a service deployment, or of a service revision, names; of any cluster. */
export function serviceOf(region: Region, arn: string): LocalService | undefined {
  const [, clusterName = '', serviceName = ''] = arn.split('/');
  const cluster = region.clusters.get(clusterName);
  return cluster === undefined ? undefined : region.serviceIn(cluster, serviceName);
}
