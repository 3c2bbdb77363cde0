/**
 * Port mappings.
 *
 * @module
 */
import { optional, type Rule, structure, text } from '../../codec/index.js';
import type { PortName } from '../network/port-name.js';
import { Port } from '../quantity/port.js';
import { ApplicationProtocol } from './application-protocol.js';
import { TransportProtocol } from './transport-protocol.js';

/**
 * A port, or a range of ports, on which a container takes traffic, and the host port that leads to it. With the network
 * modes `awsvpc` and `host` the two are the same; with `bridge` the host port may be fixed or left to chance. The
 * `networkBindings` of a running task show what was bound.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
 * @category structures
 */
export interface PortMapping {
  /** The port in the container. Absent where there is a `containerPortRange`. */
  readonly containerPort?: Port;
  /**
   * The port on the container instance. With `awsvpc` or `host` it is absent or equals `containerPort`. With `bridge`,
   * absence and 0 ask for a free one of the ephemeral range: the kernel's `ip_local_port_range`, or without it, and
   * with Docker before 1.6.0, 49153 to 65535 (from 49152 on Windows). A fixed port belongs outside that range, in
   * general below 32768, and must not be reserved: 22, 2375, 2376 and 51678 to 51680 are, and so is each fixed port
   * while its task runs. An instance has at most 100 reserved ports, not counting those that were chosen for it.
   */
  readonly hostPort?: Port;
  /** The transport protocol. Default: `tcp`. It cannot change while Service Connect uses the port. */
  readonly protocol?: TransportProtocol;
  /**
   * What Service Connect and VPC Lattice call this port: 1 to 64 lower-case letters, digits, underscores and hyphens,
   * not beginning with a hyphen. Absent: neither can refer to it.
   */
  readonly name?: PortName;
  /**
   * What is spoken on the port, for Service Connect alone. Absent: plain TCP, without metrics of its own. It cannot
   * change while Service Connect uses the port.
   */
  readonly appProtocol?: ApplicationProtocol;
  /**
   * Ports in the container, first and last, such as `8080-8090`: 1 to 65535, the first below the last. Only with
   * `awsvpc`, which binds the same host ports, or `bridge`, where the agent finds free ones; EC2 needs agent 1.67.0 or
   * later.
   */
  readonly containerPortRange?: string;
}

const PortMappingName = text<PortName>('PortMappingName', {
  pattern: /^[a-z0-9_][a-z0-9_-]{0,63}$/,
  form: 'a port name of 1 to 64 lower-case letters, digits, underscores and hyphens, with no hyphen first',
  source: 'SDK',
});

const ContainerPortRange = text<string>('ContainerPortRange', {
  pattern: /^\d{1,5}-\d{1,5}$/,
  form: 'a port range such as 8080-8090',
  source: 'SDK',
});

const rangeAscends: Rule<PortMapping> = {
  id: 'port-range-ascends',
  source: 'SDK',
  reads: ['containerPortRange'],
  check({ containerPortRange }) {
    if (containerPortRange === undefined) return undefined;
    const [first = 0, last = 0] = containerPortRange.split('-').map(Number);
    if (first >= 1 && first < last && last <= 65535) return undefined;
    return {
      at: ['containerPortRange'],
      expected: 'ports from 1 to 65535, the first below the last',
      received: containerPortRange,
    };
  },
};

const rangeWithoutHostPort: Rule<PortMapping> = {
  id: 'port-range-host-port',
  source: 'SDK',
  reads: ['hostPort', 'containerPortRange'],
  check({ hostPort, containerPortRange }) {
    if (containerPortRange === undefined || hostPort === undefined || hostPort === 0) return undefined;
    return {
      at: ['hostPort'],
      expected: 'no hostPort beside containerPortRange',
      received: `port ${hostPort}`,
      hint: 'Leave hostPort out: the host ports of a range are the same ones, or free ones that the agent finds.',
    };
  },
};

export const PortMapping = structure<PortMapping>(
  'PortMapping',
  {
    containerPort: optional(Port),
    hostPort: optional(Port),
    protocol: optional(TransportProtocol),
    name: optional(PortMappingName),
    appProtocol: optional(ApplicationProtocol),
    containerPortRange: optional(ContainerPortRange),
  },
  [rangeAscends, rangeWithoutHostPort],
);
