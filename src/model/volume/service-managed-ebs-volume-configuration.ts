/**
 * EBS volumes that ECS creates for the tasks of a service.
 *
 * @module
 */
import { Bool, list, optional, structure, Text } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';
import { RoleArn } from '../iam/role-arn.js';
import { GiB } from '../quantity/gib.js';
import { Iops } from '../quantity/iops.js';
import { MiBPerSecond } from '../quantity/mib-per-second.js';
import { EBSTagSpecification } from './ebs-tag-specification.js';
import { ebsVolumeRules } from './ebs-volume-rules.js';
import { SnapshotId } from './snapshot-id.js';
import { TaskFilesystemType } from './task-filesystem-type.js';
import { VolumeThroughput } from './volume-throughput.js';

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

export const ServiceManagedEBSVolumeConfiguration = structure<ServiceManagedEBSVolumeConfiguration>(
  'ServiceManagedEBSVolumeConfiguration',
  {
    encrypted: optional(Bool),
    kmsKeyId: optional(KmsKeyId),
    volumeType: optional(Text),
    sizeInGiB: optional(GiB),
    snapshotId: optional(SnapshotId),
    volumeInitializationRate: optional(MiBPerSecond),
    iops: optional(Iops),
    throughput: optional(VolumeThroughput),
    tagSpecifications: optional(list(EBSTagSpecification)),
    roleArn: RoleArn,
    filesystemType: optional(TaskFilesystemType),
  },
  ebsVolumeRules,
);
