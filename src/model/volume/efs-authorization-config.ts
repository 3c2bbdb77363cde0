/**
 * Access to EFS file systems.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';
import { EFSAuthorizationConfigIAM } from './efs-authorization-config-iam.js';

/**
 * By which access point and with which rights an EFS file system is mounted. Either needs transit encryption, which
 * the volume turns on.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html
 * @category structures
 */
export interface EFSAuthorizationConfig {
  /** The access point, such as `fsap-0123456789abcdef0`; its own path replaces the volume's. Absent: none. */
  readonly accessPointId?: string;
  /** Whether the task role must allow the mount. Absent: `DISABLED`. */
  readonly iam?: EFSAuthorizationConfigIAM;
}

export const EFSAuthorizationConfig = structure<EFSAuthorizationConfig>('EFSAuthorizationConfig', {
  accessPointId: optional(Text),
  iam: optional(EFSAuthorizationConfigIAM),
});
