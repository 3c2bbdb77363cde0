/**
 * Volumes of a task definition.
 *
 * @module
 */
import { Bool, optional, structure } from '../../codec/index.js';
import { DockerVolumeConfiguration } from './docker-volume-configuration.js';
import { EFSVolumeConfiguration } from './efs-volume-configuration.js';
import { FSxWindowsFileServerVolumeConfiguration } from './fsx-windows-file-server-volume-configuration.js';
import { HostVolumeProperties } from './host-volume-properties.js';
import { S3FilesVolumeConfiguration } from './s3-files-volume-configuration.js';
import { VolumeName } from './volume-name.js';

/**
 * Storage that the containers of a task may mount, and where it comes from: a directory of the host, Docker, EFS,
 * S3 Files, FSx, or an EBS volume that is configured at launch.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html
 * @category structures
 */
export interface Volume {
  /**
   * What mount points, and volume configurations at launch, refer to. Required for EFS, for S3 Files and for a volume
   * that is configured at launch.
   */
  readonly name?: VolumeName;
  /** For a bind mount: the directory of the host. Empty: Docker picks one. */
  readonly host?: HostVolumeProperties;
  /** For a volume that Docker manages. Not for Fargate. */
  readonly dockerVolumeConfiguration?: DockerVolumeConfiguration;
  /** For an Amazon EFS file system. */
  readonly efsVolumeConfiguration?: EFSVolumeConfiguration;
  /** For an Amazon S3 Files file system. */
  readonly s3filesVolumeConfiguration?: S3FilesVolumeConfiguration;
  /** For an Amazon FSx for Windows File Server file system. */
  readonly fsxWindowsFileServerVolumeConfiguration?: FSxWindowsFileServerVolumeConfiguration;
  /**
   * Whether the service or the task that uses the definition says what the volume is, namely an EBS volume. Absent: no.
   * At most one volume of a task definition.
   */
  readonly configuredAtLaunch?: boolean;
}

export const Volume = structure<Volume>('Volume', {
  name: optional(VolumeName),
  host: optional(HostVolumeProperties),
  dockerVolumeConfiguration: optional(DockerVolumeConfiguration),
  efsVolumeConfiguration: optional(EFSVolumeConfiguration),
  s3filesVolumeConfiguration: optional(S3FilesVolumeConfiguration),
  fsxWindowsFileServerVolumeConfiguration: optional(FSxWindowsFileServerVolumeConfiguration),
  configuredAtLaunch: optional(Bool),
});
