/**
 * S3 Files volumes.
 *
 * @module
 */
import { optional, type Rule, structure, Text } from '../../codec/index.js';
import { Port } from '../quantity/port.js';

/**
 * An Amazon S3 Files file system that containers mount.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html
 * @category structures
 */
export interface S3FilesVolumeConfiguration {
  /** The ARN of the file system. */
  readonly fileSystemArn: string;
  /** The directory of the file system to mount. Absent: `/`, its root. With an access point nothing but `/` fits. */
  readonly rootDirectory?: string;
  /** The port for encrypted data. Absent: the S3 Files mount helper picks one. */
  readonly transitEncryptionPort?: Port;
  /** The ARN of the access point to mount by; its own path replaces the volume's. Absent: none. */
  readonly accessPointArn?: string;
}

const accessPointSetsRoot: Rule<S3FilesVolumeConfiguration> = {
  id: 's3-files-access-point-root-directory',
  source: 'SDK',
  reads: ['rootDirectory', 'accessPointArn'],
  check({ rootDirectory, accessPointArn }) {
    if (accessPointArn === undefined || rootDirectory === undefined || rootDirectory === '/') return undefined;
    return {
      at: ['rootDirectory'],
      expected: 'no root directory besides an access point, or /',
      received: rootDirectory,
      hint: 'The access point has a path of its own; leave rootDirectory out.',
    };
  },
};

export const S3FilesVolumeConfiguration = structure<S3FilesVolumeConfiguration>(
  'S3FilesVolumeConfiguration',
  {
    fileSystemArn: Text,
    rootDirectory: optional(Text),
    transitEncryptionPort: optional(Port),
    accessPointArn: optional(Text),
  },
  [accessPointSetsRoot],
);
