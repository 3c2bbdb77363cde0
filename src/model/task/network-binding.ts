/**
 * Network bindings: which host ports lead to which container ports.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';
import { TransportProtocol } from '../container/transport-protocol.js';
import { Port } from '../quantity/port.js';

/**
 * A port, or a range of ports, of a container instance that leads to a running container, as it was bound in the end.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html
 * @category structures
 */
export interface NetworkBinding {
  /** The address of the container instance that the port is bound on; `0.0.0.0` means all of them. */
  readonly bindIP?: string;
  /** The port in the container. Absent where a range is bound. */
  readonly containerPort?: Port;
  /** The port on the container instance. Absent where a range is bound. */
  readonly hostPort?: Port;
  /** The transport protocol. Absent in some answers that mean `tcp`. */
  readonly protocol?: TransportProtocol;
  /** The range of ports in the container, first and last, such as `8080-8090`. Absent where a single port is bound. */
  readonly containerPortRange?: string;
  /** The range of ports on the container instance that leads there. Absent where a single port is bound. */
  readonly hostPortRange?: string;
}

export const NetworkBinding = structure<NetworkBinding>('NetworkBinding', {
  bindIP: optional(Text),
  containerPort: optional(Port),
  hostPort: optional(Port),
  protocol: optional(TransportProtocol),
  containerPortRange: optional(Text),
  hostPortRange: optional(Text),
});
