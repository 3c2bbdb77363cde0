/**
 * Cluster settings.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';
import { ClusterSettingName } from './cluster-setting-name.js';

/**
 * A setting of one cluster, which takes precedence over the account's.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html
 * @category structures
 */
export interface ClusterSetting {
  /** What is set: `containerInsights` is the only one. */
  readonly name?: ClusterSettingName;
  /** For `containerInsights`: `enabled`, `enhanced` for metrics down to the container, or `disabled`. */
  readonly value?: string;
}

export const ClusterSetting = structure<ClusterSetting>('ClusterSetting', {
  name: optional(ClusterSettingName),
  value: optional(Text),
});
