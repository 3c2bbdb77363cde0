/**
 * EBS snapshots.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of an EBS snapshot, such as `snap-0a1b2c3d`.
 *
 * @category identifiers
 */
export type SnapshotId = Branded<string, 'SnapshotId'>;

export const SnapshotId = text<SnapshotId>('SnapshotId', { min: 1, form: 'an EBS snapshot ID', source: 'SDK' });
