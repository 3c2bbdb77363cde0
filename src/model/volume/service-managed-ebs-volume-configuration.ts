/**
 * EBS volumes that ECS creates for the tasks of a service.
 *
 * @module
 */
import { Bool, type Branded, integer, list, optional, type Rule, structure, Text, text } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';
import { RoleArn } from '../iam/role-arn.js';
import { GiB } from '../quantity/gib.js';
import { EBSTagSpecification } from './ebs-tag-specification.js';
import { TaskFilesystemType } from './task-filesystem-type.js';

/**
 * How ECS creates an EBS volume for each task of a service: empty, or from a snapshot. Most members go to CreateVolume
 * of EC2 as they are.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html
 * @category structures
 */
export interface ServiceManagedEBSVolumeConfiguration {
  /** Whether the volume is encrypted. `false` has no effect where the region encrypts volumes by default. */
  readonly encrypted?: boolean;
  /**
   * The KMS key that encrypts the volume, in place of the cluster's or the region's. EBS checks it later than ECS
   * answers: with a wrong one the request succeeds and the volume fails.
   */
  readonly kmsKeyId?: KmsKeyId;
  /** `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1` or `standard`, which is not for Fargate. Absent: EBS chooses. */
  readonly volumeType?: string;
  /**
   * The size in GiB: for `gp2` 1 to 16384, for `gp3` 1 to 65536, for `io1` 4 to 16384, for `io2` 4 to 65536, for `st1`
   * and `sc1` 125 to 16384, for `standard` 1 to 1024. Absent: the size of the snapshot, below which it may not be.
   */
  readonly sizeInGiB?: GiB;
  /** The snapshot to start from. Absent: the volume starts empty, and `sizeInGiB` is required. */
  readonly snapshotId?: SnapshotId;
  /** MiB per second at which the snapshot's data is copied to the volume. Only with a snapshot. */
  readonly volumeInitializationRate?: MiBPerSecond;
  /**
   * I/O operations per second: for `gp3` 3000 to 80000, default 3000; for `io1` 100 to 64000 and for `io2` 100 to
   * 256000, where it is required. Not for `st1`, `sc1` and `standard`.
   */
  readonly iops?: Iops;
  /** MiB per second that a `gp3` volume provides: at most 2000. Not for other types. */
  readonly throughput?: MiBPerSecond;
  /** The tags of the volume. */
  readonly tagSpecifications?: readonly EBSTagSpecification[];
  /** The infrastructure role that ECS assumes to manage volumes. */
  readonly roleArn: RoleArn;
  /** The file system. It must be the snapshot's where there is one, or else tasks do not start. Default: `xfs`. */
  readonly filesystemType?: TaskFilesystemType;
}

/**
 * The ID of an EBS snapshot, such as `snap-0a1b2c3d`.
 *
 * @category identifiers
 */
export type SnapshotId = Branded<string, 'SnapshotId'>;

const SnapshotId = text<SnapshotId>('SnapshotId', { min: 1, form: 'an EBS snapshot ID', source: 'SDK' });

/**
 * A rate in MiB per second.
 *
 * @category identifiers
 */
export type MiBPerSecond = Branded<number, 'MiBPerSecond'>;

const VolumeInitializationRate = integer<MiBPerSecond>('VolumeInitializationRate', {
  min: 0,
  form: 'a number of MiB per second',
  source: 'SDK',
});

/** The SDK documents 1000; EBS has come to allow 2000. */
const VolumeThroughput = integer<MiBPerSecond>('VolumeThroughput', {
  min: 0,
  max: 2000,
  form: 'a number of MiB per second',
  source: 'INF',
});

/**
 * A rate in I/O operations per second.
 *
 * @category identifiers
 */
export type Iops = Branded<number, 'Iops'>;

const Iops = integer<Iops>('Iops', { min: 0, form: 'a number of I/O operations per second', source: 'SDK' });

type VolumeRule = Rule<ServiceManagedEBSVolumeConfiguration>;
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

export const ServiceManagedEBSVolumeConfiguration = structure<ServiceManagedEBSVolumeConfiguration>(
  'ServiceManagedEBSVolumeConfiguration',
  {
    encrypted: optional(Bool),
    kmsKeyId: optional(KmsKeyId),
    volumeType: optional(Text),
    sizeInGiB: optional(GiB),
    snapshotId: optional(SnapshotId),
    volumeInitializationRate: optional(VolumeInitializationRate),
    iops: optional(Iops),
    throughput: optional(VolumeThroughput),
    tagSpecifications: optional(list(EBSTagSpecification)),
    roleArn: RoleArn,
    filesystemType: optional(TaskFilesystemType),
  },
  [hasSizeOrSnapshot, sizeFitsType, rateNeedsSnapshot, provisionedNeedsIops, iopsFitType, throughputIsForGp3],
);
