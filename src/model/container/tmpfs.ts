/**
 * File systems in memory.
 *
 * @module
 */
import { list, optional, structure, Text } from '../../codec/index.js';
import { MiB } from '../quantity/mib.js';

/**
 * A file system in memory (`tmpfs`) that a container mounts.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html
 * @category structures
 */
export interface Tmpfs {
  /** The absolute path at which it appears in the container. */
  readonly containerPath: string;
  /** The most that it holds, in MiB. */
  readonly size: MiB;
  /** Options of `mount`, such as `ro`, `noexec` or `nosuid`. Absent: Docker's defaults. */
  readonly mountOptions?: readonly string[];
}

export const Tmpfs = structure<Tmpfs>('Tmpfs', {
  containerPath: Text,
  size: MiB,
  mountOptions: optional(list(Text)),
});
