/**
 * What must hold of an EBS volume, be it for the tasks of a service or for one task.
 *
 * @module
 */
import type { Rule } from '../../codec/index.js';
import type { GiB } from '../quantity/gib.js';
import type { Iops } from '../quantity/iops.js';
import type { MiBPerSecond } from '../quantity/mib-per-second.js';
import type { SnapshotId } from './snapshot-id.js';

/** What the rules read; services and tasks configure it alike. */
interface EbsVolume {
  readonly volumeType?: string;
  readonly sizeInGiB?: GiB;
  readonly snapshotId?: SnapshotId;
  readonly volumeInitializationRate?: MiBPerSecond;
  readonly iops?: Iops;
  readonly throughput?: MiBPerSecond;
}

type VolumeRule = Rule<EbsVolume>;
type Ranges = ReadonlyMap<string, readonly [min: number, max: number]>;

/** GiB by type: what the SDK documents, and for `gp3` and `io2` the 65536 that EBS has come to allow. */
const SIZES: Ranges = new Map([
  ['gp2', [1, 16_384]],
  ['gp3', [1, 65_536]],
  ['io1', [4, 16_384]],
  ['io2', [4, 65_536]],
  ['st1', [125, 16_384]],
  ['sc1', [125, 16_384]],
  ['standard', [1, 1024]],
]);

/** I/O operations per second by type: what the SDK documents, and for `gp3` the 80000 that EBS has come to allow. */
const IOPS: Ranges = new Map([
  ['gp3', [3000, 80_000]],
  ['io1', [100, 64_000]],
  ['io2', [100, 256_000]],
]);

const hasSizeOrSnapshot: VolumeRule = {
  id: 'ebs-volume-size-or-snapshot',
  source: 'SDK',
  reads: ['sizeInGiB', 'snapshotId'],
  check({ sizeInGiB, snapshotId }) {
    if (sizeInGiB !== undefined || snapshotId !== undefined) return undefined;
    return {
      at: [],
      code: 'missing',
      expected: 'sizeInGiB or snapshotId',
      received: 'neither',
      hint: 'Say how large the volume is, or which snapshot it starts from.',
    };
  },
};

const sizeFitsType: VolumeRule = {
  id: 'ebs-volume-size',
  source: 'INF',
  reads: ['volumeType', 'sizeInGiB'],
  check({ volumeType, sizeInGiB }) {
    if (volumeType === undefined || sizeInGiB === undefined) return undefined;
    const range = SIZES.get(volumeType);
    if (range === undefined || (sizeInGiB >= range[0] && sizeInGiB <= range[1])) return undefined;
    return {
      at: ['sizeInGiB'],
      code: 'out-of-range',
      expected: `${range[0]} to ${range[1]} GiB for a volume of type ${volumeType}`,
      received: String(sizeInGiB),
    };
  },
};

const rateNeedsSnapshot: VolumeRule = {
  id: 'ebs-volume-initialization-rate',
  source: 'SDK',
  reads: ['snapshotId', 'volumeInitializationRate'],
  check({ snapshotId, volumeInitializationRate }) {
    if (volumeInitializationRate === undefined || snapshotId !== undefined) return undefined;
    return {
      at: ['volumeInitializationRate'],
      expected: 'volumeInitializationRate only with a snapshotId',
      received: 'it without a snapshot',
      hint: 'An empty volume needs no initialization; leave the member out.',
    };
  },
};

const provisionedNeedsIops: VolumeRule = {
  id: 'ebs-volume-iops-required',
  source: 'SDK',
  reads: ['volumeType', 'iops'],
  check({ volumeType, iops }) {
    if (iops !== undefined || (volumeType !== 'io1' && volumeType !== 'io2')) return undefined;
    return {
      at: ['iops'],
      code: 'missing',
      expected: `a number of I/O operations per second for a volume of type ${volumeType}`,
      received: 'nothing',
    };
  },
};

const iopsFitType: VolumeRule = {
  id: 'ebs-volume-iops',
  source: 'INF',
  reads: ['volumeType', 'iops'],
  check({ volumeType, iops }) {
    if (volumeType === undefined || iops === undefined) return undefined;
    if (volumeType === 'st1' || volumeType === 'sc1' || volumeType === 'standard') {
      return { at: ['iops'], expected: `no iops for ${volumeType} volumes`, received: String(iops) };
    }
    const range = IOPS.get(volumeType);
    if (range === undefined || (iops >= range[0] && iops <= range[1])) return undefined;
    return {
      at: ['iops'],
      code: 'out-of-range',
      expected: `${range[0]} to ${range[1]} I/O operations per second for a volume of type ${volumeType}`,
      received: String(iops),
    };
  },
};

const throughputIsForGp3: VolumeRule = {
  id: 'ebs-volume-throughput',
  source: 'SDK',
  reads: ['volumeType', 'throughput'],
  check({ volumeType, throughput }) {
    if (throughput === undefined || volumeType === undefined || volumeType === 'gp3') return undefined;
    return {
      at: ['throughput'],
      expected: 'throughput only for gp3 volumes',
      received: `it for ${volumeType}`,
    };
  },
};

/** The rules of EBS volumes. */
export const ebsVolumeRules: readonly VolumeRule[] = [
  hasSizeOrSnapshot,
  sizeFitsType,
  rateNeedsSnapshot,
  provisionedNeedsIops,
  iopsFitType,
  throughputIsForGp3,
];
