/**
 * Cluster names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of a cluster: 1 to 255 letters, digits, hyphens and underscores, unique in its region and account.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
 * @category identifiers
 */
export type ClusterName = Branded<string, 'ClusterName'>;

export const ClusterName = text<ClusterName>('ClusterName', {
  pattern: /^[A-Za-z0-9_-]{1,255}$/,
  form: 'a cluster name of 1 to 255 letters, digits, hyphens and underscores',
  source: 'SDK',
});
