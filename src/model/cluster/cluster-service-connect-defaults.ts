/**
 * The Service Connect namespace of a cluster.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * The namespace that new services of a cluster join as clients unless they choose another.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaults.html
 * @category structures
 */
export interface ClusterServiceConnectDefaults {
  /** The Cloud Map namespace, by name or ARN. */
  readonly namespace?: string;
}

export const ClusterServiceConnectDefaults = structure<ClusterServiceConnectDefaults>('ClusterServiceConnectDefaults', {
  namespace: optional(Text),
});
