/**
 * Encryption of EFS traffic.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether data is encrypted on its way between the host and EFS.
 *
 * @category enumerations
 */
export type EFSTransitEncryption = 'DISABLED' | 'ENABLED' | Unrecognized;

export const EFSTransitEncryption = enumeration<EFSTransitEncryption>('EFSTransitEncryption', {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
});
