/**
 * Answers that pass a gateway's health check.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * The status codes that pass a gateway's health check.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheckMatcher.html
 * @category structures
 */
export interface GatewayConnectorHealthCheckMatcher {
  /** The HTTP status codes that pass, such as `200`. Absent where gRPC codes count. */
  readonly httpCode?: string;
  /** The gRPC status codes that pass, such as `0`. Absent where HTTP codes count. */
  readonly grpcCode?: string;
}

export const GatewayConnectorHealthCheckMatcher = structure<GatewayConnectorHealthCheckMatcher>(
  'GatewayConnectorHealthCheckMatcher',
  {
    httpCode: optional(Text),
    grpcCode: optional(Text),
  },
);
