/**
 * Network interfaces of containers.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * The network interface that the containers of a task in the network mode `awsvpc` share.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterface.html
 * @category structures
 */
export interface NetworkInterface {
  /** The `id` of the task's attachment that describes the interface. */
  readonly attachmentId?: string;
  /** Its private IPv4 address. Absent in a subnet without IPv4. */
  readonly privateIpv4Address?: string;
  /** Its IPv6 address. Absent in a subnet without IPv6. */
  readonly ipv6Address?: string;
}

export const NetworkInterface = structure<NetworkInterface>('NetworkInterface', {
  attachmentId: optional(Text),
  privateIpv4Address: optional(Text),
  ipv6Address: optional(Text),
});
