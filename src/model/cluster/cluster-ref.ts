/**
 * References to a cluster.
 *
 * @module
 */
import { text } from '../../codec/index.js';
import type { ClusterArn } from './cluster-arn.js';
import type { ClusterName } from './cluster-name.js';

/**
 * A cluster by name or by ARN. Where it is omitted, ECS takes the cluster named `default`.
 *
 * @category identifiers
 */
export type ClusterRef = ClusterName | ClusterArn;

export const ClusterRef = text<ClusterRef>('ClusterRef', {
  pattern: /^(?:arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/,
  form: "a cluster's name or ARN",
  source: 'SEED',
});
