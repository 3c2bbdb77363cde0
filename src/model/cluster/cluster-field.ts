/**
 * What DescribeClusters may tell besides.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What to describe of a cluster besides itself: its `ATTACHMENTS`, `CONFIGURATIONS`, `SETTINGS`, `STATISTICS` (tasks
 * and services by launch type) or `TAGS`.
 *
 * @category enumerations
 */
export type ClusterField = 'ATTACHMENTS' | 'CONFIGURATIONS' | 'SETTINGS' | 'STATISTICS' | 'TAGS' | Unrecognized;

export const ClusterField = enumeration<ClusterField>('ClusterField', {
  ATTACHMENTS: 'ATTACHMENTS',
  CONFIGURATIONS: 'CONFIGURATIONS',
  SETTINGS: 'SETTINGS',
  STATISTICS: 'STATISTICS',
  TAGS: 'TAGS',
});
