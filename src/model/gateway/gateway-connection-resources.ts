/**
 * What a gateway creates for a connection.
 *
 * @module
 */
import { list, optional, type Rule, structure } from '../../codec/index.js';
import { GatewayConnectionAlbResources } from './gateway-connection-alb-resources.js';

/**
 * What a gateway created to reach a service, by the type of the gateway: exactly one member is set.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionResources.html
 * @category structures
 */
export interface GatewayConnectionResources {
  /** Of a gateway on an Application Load Balancer that services share, each by a host name of its own. */
  readonly hostSharedAlb?: readonly GatewayConnectionAlbResources[];
}

const oneGatewayType: Rule<GatewayConnectionResources> = {
  id: 'gateway-connection-resources-kind',
  source: 'SDK',
  reads: ['hostSharedAlb'],
  check(resources) {
    const set = Object.values(resources).filter((member) => member !== undefined).length;
    if (set === 1) return undefined;
    return { at: [], expected: 'exactly one member, such as hostSharedAlb', received: `${set} members` };
  },
};

export const GatewayConnectionResources = structure<GatewayConnectionResources>(
  'GatewayConnectionResources',
  {
    hostSharedAlb: optional(list(GatewayConnectionAlbResources)),
  },
  [oneGatewayType],
);
