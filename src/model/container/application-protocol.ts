/**
 * Application protocols.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What is spoken on a port, for Service Connect: its proxy handles connections, and ECS gathers metrics, by this
 * protocol. Plain TCP is the absence of one.
 *
 * @category enumerations
 */
export type ApplicationProtocol = 'grpc' | 'http' | 'http2' | Unrecognized;

export const ApplicationProtocol = enumeration<ApplicationProtocol>('ApplicationProtocol', {
  grpc: 'grpc',
  http: 'http',
  http2: 'http2',
});
