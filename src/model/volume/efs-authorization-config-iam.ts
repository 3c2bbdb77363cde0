/**
 * IAM authorisation for EFS.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether an EFS file system is mounted with the rights of the task role.
 *
 * @category enumerations
 */
export type EFSAuthorizationConfigIAM = 'DISABLED' | 'ENABLED' | Unrecognized;

export const EFSAuthorizationConfigIAM = enumeration<EFSAuthorizationConfigIAM>('EFSAuthorizationConfigIAM', {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
});
