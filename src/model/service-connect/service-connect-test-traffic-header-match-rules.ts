/**
 * What the header of test traffic says.
 *
 * @module
 */
import { structure, Text } from '../../codec/index.js';

/**
 * The value that an HTTP header must have for its request to be test traffic.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderMatchRules.html
 * @category structures
 */
export interface ServiceConnectTestTrafficHeaderMatchRules {
  /** The whole value. */
  readonly exact: string;
}

export const ServiceConnectTestTrafficHeaderMatchRules = structure<ServiceConnectTestTrafficHeaderMatchRules>(
  'ServiceConnectTestTrafficHeaderMatchRules',
  {
    exact: Text,
  },
);
