/**
 * Connections between gateways and services.
 *
 * @module
 */
import { type Branded, optional, structure, Text, text } from '../../codec/index.js';
import { PortName } from '../network/port-name.js';
import { AccessType } from './access-type.js';
import { GatewayConnectionResources } from './gateway-connection-resources.js';
import { GatewayRouteStatus } from './gateway-route-status.js';

/**
 * What ties the gateway connector of a service revision to one gateway.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnection.html
 * @category structures
 */
export interface GatewayConnection {
  /** The gateway. */
  readonly gatewayArn?: GatewayArn;
  /** The route from the gateway to the service. */
  readonly gatewayRouteArn?: GatewayRouteArn;
  /** The port that takes the traffic, by the name that its port mapping has in the task definition. */
  readonly portName?: PortName;
  /** The URL at which the gateway serves the service. */
  readonly serviceUrl?: string;
  /** Who may reach it: anyone, or only what runs in the VPC. */
  readonly accessType?: AccessType;
  /** Where the route is in its life. */
  readonly status?: GatewayRouteStatus;
  /** What the gateway created for the connection. */
  readonly resources?: GatewayConnectionResources;
}

/**
 * The ARN of a gateway.
 *
 * @category identifiers
 */
export type GatewayArn = Branded<string, 'GatewayArn'>;

const GatewayArn = text<GatewayArn>('GatewayArn', {
  pattern: /^arn:.+$/,
  form: 'a gateway ARN',
  source: 'SDK',
});

/**
 * The ARN of a route from a gateway to a service.
 *
 * @category identifiers
 */
export type GatewayRouteArn = Branded<string, 'GatewayRouteArn'>;

const GatewayRouteArn = text<GatewayRouteArn>('GatewayRouteArn', {
  pattern: /^arn:.+$/,
  form: 'a gateway route ARN',
  source: 'SDK',
});

export const GatewayConnection = structure<GatewayConnection>('GatewayConnection', {
  gatewayArn: optional(GatewayArn),
  gatewayRouteArn: optional(GatewayRouteArn),
  portName: optional(PortName),
  serviceUrl: optional(Text),
  accessType: optional(AccessType),
  status: optional(GatewayRouteStatus),
  resources: optional(GatewayConnectionResources),
});
