/**
 * Health checks of a gateway.
 *
 * @module
 */
import { Integer, optional, structure, Text } from '../../codec/index.js';
import { Port } from '../quantity/port.js';
import { Seconds } from '../quantity/seconds.js';
import { GatewayConnectorHealthCheckMatcher } from './gateway-connector-health-check-matcher.js';
import { GatewayConnectorHealthCheckProtocol } from './gateway-connector-health-check-protocol.js';

/**
 * How a gateway finds out which tasks of a service are healthy. For what is absent the
 * gateway's own defaults hold; neither they nor the ranges are documented.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheck.html
 * @category structures
 */
export interface GatewayConnectorHealthCheck {
  /** How the gateway speaks to a task. */
  readonly healthCheckProtocol?: GatewayConnectorHealthCheckProtocol;
  /** The port of the task that the gateway asks. */
  readonly healthCheckPort?: Port;
  /** The path that the gateway asks for, such as `/health`. */
  readonly healthCheckPath?: string;
  /** Seconds without an answer after which a check has failed. */
  readonly healthCheckTimeoutSeconds?: Seconds;
  /** Seconds, more or less, from one check of a task to the next. */
  readonly healthCheckIntervalSeconds?: Seconds;
  /** How many checks in a row a task has to pass before it counts as healthy. */
  readonly healthyThresholdCount?: number;
  /** How many checks in a row a task has to fail before it counts as unhealthy. */
  readonly unhealthyThresholdCount?: number;
  /** The answers that pass a check. */
  readonly matcher?: GatewayConnectorHealthCheckMatcher;
}

export const GatewayConnectorHealthCheck = structure<GatewayConnectorHealthCheck>('GatewayConnectorHealthCheck', {
  healthCheckProtocol: optional(GatewayConnectorHealthCheckProtocol),
  healthCheckPort: optional(Port),
  healthCheckPath: optional(Text),
  healthCheckTimeoutSeconds: optional(Seconds),
  healthCheckIntervalSeconds: optional(Seconds),
  healthyThresholdCount: optional(Integer),
  unhealthyThresholdCount: optional(Integer),
  matcher: optional(GatewayConnectorHealthCheckMatcher),
});
