/**
 * EFS volumes.
 *
 * @module
 */
import { optional, type Rule, structure, Text } from '../../codec/index.js';
import { Port } from '../quantity/port.js';
import { EFSAuthorizationConfig } from './efs-authorization-config.js';
import { EFSTransitEncryption } from './efs-transit-encryption.js';

/**
 * An Amazon EFS file system that containers mount.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
 * @category structures
 */
export interface EFSVolumeConfiguration {
  /** The file system, such as `fs-0123456789abcdef0`. */
  readonly fileSystemId: string;
  /** The directory of the file system to mount. Absent: `/`, its root. With an access point nothing but `/` fits. */
  readonly rootDirectory?: string;
  /**
   * Whether data is encrypted on its way to EFS. Absent: `DISABLED`, which goes neither with an access point nor with
   * IAM authorisation.
   */
  readonly transitEncryption?: EFSTransitEncryption;
  /** The port for encrypted data. Absent: the EFS mount helper picks one. */
  readonly transitEncryptionPort?: Port;
  /** By which access point and with which rights to mount. Absent: by none, without IAM authorisation. */
  readonly authorizationConfig?: EFSAuthorizationConfig;
}

const iamNeedsEncryption: Rule<EFSVolumeConfiguration> = {
  id: 'efs-iam-transit-encryption',
  source: 'SDK',
  reads: ['transitEncryption', 'authorizationConfig'],
  check({ transitEncryption, authorizationConfig }) {
    if (authorizationConfig?.iam !== 'ENABLED') return undefined;
    if (transitEncryption !== undefined && transitEncryption !== 'DISABLED') return undefined;
    return {
      at: ['transitEncryption'],
      expected: 'ENABLED, since authorizationConfig.iam is',
      received: transitEncryption ?? 'nothing',
      hint: 'ECS mounts EFS with the rights of the task role over an encrypted connection only.',
    };
  },
};

const accessPointNeedsEncryption: Rule<EFSVolumeConfiguration> = {
  id: 'efs-access-point-transit-encryption',
  source: 'SDK',
  reads: ['transitEncryption', 'authorizationConfig'],
  check({ transitEncryption, authorizationConfig }) {
    if (authorizationConfig?.accessPointId === undefined) return undefined;
    if (transitEncryption !== undefined && transitEncryption !== 'DISABLED') return undefined;
    return {
      at: ['transitEncryption'],
      expected: 'ENABLED, since there is an access point',
      received: transitEncryption ?? 'nothing',
      hint: 'ECS mounts by an access point over an encrypted connection only.',
    };
  },
};

const accessPointSetsRoot: Rule<EFSVolumeConfiguration> = {
  id: 'efs-access-point-root-directory',
  source: 'SDK',
  reads: ['rootDirectory', 'authorizationConfig'],
  check({ rootDirectory, authorizationConfig }) {
    if (authorizationConfig?.accessPointId === undefined) return undefined;
    if (rootDirectory === undefined || rootDirectory === '/') return undefined;
    return {
      at: ['rootDirectory'],
      expected: 'no root directory besides an access point, or /',
      received: rootDirectory,
      hint: 'The access point has a path of its own; leave rootDirectory out.',
    };
  },
};

export const EFSVolumeConfiguration = structure<EFSVolumeConfiguration>(
  'EFSVolumeConfiguration',
  {
    fileSystemId: Text,
    rootDirectory: optional(Text),
    transitEncryption: optional(EFSTransitEncryption),
    transitEncryptionPort: optional(Port),
    authorizationConfig: optional(EFSAuthorizationConfig),
  },
  [iamNeedsEncryption, accessPointNeedsEncryption, accessPointSetsRoot],
);
