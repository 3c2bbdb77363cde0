/**
 * What Service Connect creates in Cloud Map.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { RegistryArn } from '../network/registry-arn.js';
import { DiscoveryName } from './discovery-name.js';

/**
 * A Cloud Map service that stands for a port of an ECS service. Tasks connect by client alias; they cannot resolve a
 * discovery name.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectServiceResource.html
 * @category structures
 */
export interface ServiceConnectServiceResource {
  /** Its name, unique in the namespace. */
  readonly discoveryName?: DiscoveryName;
  /** The Cloud Map service itself. */
  readonly discoveryArn?: RegistryArn;
}

export const ServiceConnectServiceResource = structure<ServiceConnectServiceResource>('ServiceConnectServiceResource', {
  discoveryName: optional(DiscoveryName),
  discoveryArn: optional(RegistryArn),
});
