/**
 * Which cluster a target is in.
 *
 * @module
 */
import { parseServiceArn } from '../../model/service/service-arn.js';
import type { WatchTarget } from './watch-target.js';

/** The cluster that ECS is asked for; `undefined` stands for the one named `default`. */
export function clusterOf({ cluster, service }: WatchTarget): string | undefined {
  if (cluster !== undefined) return cluster;
  const arn = parseServiceArn(service);
  return arn._tag === 'Right' ? arn.right.cluster : undefined;
}
