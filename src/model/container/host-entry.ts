/**
 * Entries of a container's hosts file.
 *
 * @module
 */
import { structure, Text } from '../../codec/index.js';

/**
 * A line that is added to the `/etc/hosts` of a container.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html
 * @category structures
 */
export interface HostEntry {
  /** The name to resolve. */
  readonly hostname: string;
  /** The address that it resolves to. */
  readonly ipAddress: string;
}

export const HostEntry = structure<HostEntry>('HostEntry', {
  hostname: Text,
  ipAddress: Text,
});
