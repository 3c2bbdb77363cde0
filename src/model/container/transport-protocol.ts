/**
 * Transport protocols.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The transport protocol of a port mapping; `tcp` where none is given.
 *
 * @category enumerations
 */
export type TransportProtocol = 'tcp' | 'udp' | Unrecognized;

export const TransportProtocol = enumeration<TransportProtocol>('TransportProtocol', {
  tcp: 'tcp',
  udp: 'udp',
});
