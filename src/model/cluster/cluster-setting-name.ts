/**
 * Names of cluster settings.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a cluster setting is about: `containerInsights`, the metrics that CloudWatch Container Insights collects.
 *
 * @category enumerations
 */
export type ClusterSettingName = 'containerInsights' | Unrecognized;

export const ClusterSettingName = enumeration<ClusterSettingName>('ClusterSettingName', {
  containerInsights: 'containerInsights',
});
