/**
 * Gateway connectors: a service behind a gateway of its cluster.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { PortName } from '../network/port-name.js';
import { GatewayConnectorFilters } from './gateway-connector-filters.js';
import { GatewayConnectorHealthCheck } from './gateway-connector-health-check.js';

/**
 * Opens a named port of a service to the gateways of its cluster. The tasks use the network mode `awsvpc`, and a
 * service has one connector at most.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html
 * @category structures
 */
export interface GatewayConnector {
  /** The port that takes the traffic, by the name that its port mapping has in the task definition. */
  readonly portName: PortName;
  /** How the gateway finds out which tasks are healthy. Absent where its own choices will do. */
  readonly healthCheck?: GatewayConnectorHealthCheck;
  /** Which gateways the connector may use. Absent where any will do. */
  readonly filters?: GatewayConnectorFilters;
}

export const GatewayConnector = structure<GatewayConnector>('GatewayConnector', {
  portName: PortName,
  healthCheck: optional(GatewayConnectorHealthCheck),
  filters: optional(GatewayConnectorFilters),
});
