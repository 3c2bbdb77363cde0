/**
 * Protocols of a gateway's health checks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a gateway speaks when it checks the health of a task.
 *
 * @category enumerations
 */
export type GatewayConnectorHealthCheckProtocol = 'HTTP' | 'HTTPS' | Unrecognized;

export const GatewayConnectorHealthCheckProtocol = enumeration<GatewayConnectorHealthCheckProtocol>(
  'GatewayConnectorHealthCheckProtocol',
  {
    HTTP: 'HTTP',
    HTTPS: 'HTTPS',
  },
);
