/**
 * Test traffic through Service Connect.
 *
 * @module
 */
import { structure } from '../../codec/index.js';
import { ServiceConnectTestTrafficHeaderRules } from './service-connect-test-traffic-header-rules.js';

/**
 * Which requests are test traffic: those that reach the new revision before a deployment moves production traffic.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficRules.html
 * @category structures
 */
export interface ServiceConnectTestTrafficRules {
  /** The header that such requests carry. */
  readonly header: ServiceConnectTestTrafficHeaderRules;
}

export const ServiceConnectTestTrafficRules = structure<ServiceConnectTestTrafficRules>(
  'ServiceConnectTestTrafficRules',
  {
    header: ServiceConnectTestTrafficHeaderRules,
  },
);
