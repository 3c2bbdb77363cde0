/**
 * Which gateways a connector may use.
 *
 * @module
 */
import { list, optional, structure } from '../../codec/index.js';
import { AccessType } from './access-type.js';

/**
 * Narrows the gateways of a cluster down to those that a connector may use.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorFilters.html
 * @category structures
 */
export interface GatewayConnectorFilters {
  /** Who may reach the gateways: 2 kinds at most. Absent where the connector takes gateways of either kind. */
  readonly accessTypes?: readonly AccessType[];
}

const AccessTypes = list(AccessType, { max: 2, source: 'DOC', rule: 'access-types-count' });

export const GatewayConnectorFilters = structure<GatewayConnectorFilters>('GatewayConnectorFilters', {
  accessTypes: optional(AccessTypes),
});
