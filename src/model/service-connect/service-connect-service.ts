/**
 * What a service offers through Service Connect.
 *
 * @module
 */
import { list, optional, type Rule, structure } from '../../codec/index.js';
import { PortName } from '../network/port-name.js';
import { Port } from '../quantity/port.js';
import { DiscoveryName } from './discovery-name.js';
import { ServiceConnectClientAlias } from './service-connect-client-alias.js';
import { ServiceConnectTlsConfiguration } from './service-connect-tls-configuration.js';
import { TimeoutConfiguration } from './timeout-configuration.js';

/**
 * One port of a service that other tasks of the namespace can connect to, and the name that it has for them.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html
 * @category structures
 */
export interface ServiceConnectService {
  /** The port, as one of the task definition's port mappings names it. */
  readonly portName: PortName;
  /** The name of the Cloud Map service that ECS creates for the port. Default: the port's name. */
  readonly discoveryName?: DiscoveryName;
  /** The name and port that clients use; a request holds exactly one. */
  readonly clientAliases?: readonly ServiceConnectClientAlias[];
  /**
   * The port that the proxy listens on for traffic to the tasks: 0 to 65535. Traffic to the container's own port then
   * bypasses the proxy. Default: the container port with `awsvpc`, an ephemeral port with `bridge`.
   */
  readonly ingressPortOverride?: Port;
  /** When the proxy gives connections and requests up. */
  readonly timeout?: TimeoutConfiguration;
  /** How traffic to the port is encrypted. Absent: it is not. */
  readonly tls?: ServiceConnectTlsConfiguration;
}

const oneAlias: Rule<ServiceConnectService> = {
  id: 'service-connect-client-alias',
  source: 'SDK',
  reads: ['clientAliases'],
  check({ clientAliases }) {
    if (clientAliases?.length === 1) return undefined;
    return {
      at: ['clientAliases'],
      expected: 'exactly one client alias',
      received: clientAliases === undefined ? 'nothing' : String(clientAliases.length),
      hint: 'Give the port that clients connect to; its dnsName may be left out.',
    };
  },
};

export const ServiceConnectService = structure<ServiceConnectService>(
  'ServiceConnectService',
  {
    portName: PortName,
    discoveryName: optional(DiscoveryName),
    clientAliases: optional(list(ServiceConnectClientAlias)),
    ingressPortOverride: optional(Port),
    timeout: optional(TimeoutConfiguration),
    tls: optional(ServiceConnectTlsConfiguration),
  },
  [oneAlias],
);
