/**
 * Headers that mark test traffic.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';
import { ServiceConnectTestTrafficHeaderMatchRules } from './service-connect-test-traffic-header-match-rules.js';

/**
 * The HTTP header by which the Service Connect proxy knows test traffic.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderRules.html
 * @category structures
 */
export interface ServiceConnectTestTrafficHeaderRules {
  /** The header's name, such as `X-Test-Version`. */
  readonly name: string;
  /** What the header must say. */
  readonly value?: ServiceConnectTestTrafficHeaderMatchRules;
}

export const ServiceConnectTestTrafficHeaderRules = structure<ServiceConnectTestTrafficHeaderRules>(
  'ServiceConnectTestTrafficHeaderRules',
  {
    name: Text,
    value: optional(ServiceConnectTestTrafficHeaderMatchRules),
  },
);
