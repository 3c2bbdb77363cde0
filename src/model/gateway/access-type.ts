/**
 * Who may reach a gateway.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Who may reach a gateway: anyone on the internet (`PUBLIC`), or only what runs in its VPC (`PRIVATE`).
 *
 * @category enumerations
 */
export type AccessType = 'PRIVATE' | 'PUBLIC' | Unrecognized;

export const AccessType = enumeration<AccessType>('AccessType', {
  PRIVATE: 'PRIVATE',
  PUBLIC: 'PUBLIC',
});
