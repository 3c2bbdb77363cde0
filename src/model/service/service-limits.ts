/**
 * How long the lists of CreateService, UpdateService and RunTask may be.
 *
 * @module
 */
import type { ListLimits } from '../../codec/index.js';

/** The limits by member. */
export const LIMITS = {
  serviceRegistries: { max: 1, source: 'SDK', rule: 'service-registries-count' },
  capacityProviderStrategy: { max: 20, source: 'SDK', rule: 'capacity-provider-strategy-count' },
  placementConstraints: { max: 10, source: 'SDK', rule: 'placement-constraints-count' },
  placementStrategy: { max: 5, source: 'SDK', rule: 'placement-strategy-count' },
  gatewayConnectors: { max: 1, source: 'SDK', rule: 'gateway-connectors-count' },
} as const satisfies Record<string, ListLimits>;
