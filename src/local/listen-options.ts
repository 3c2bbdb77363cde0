/**
 * Where a local ECS listens.
 *
 * @module
 */
import { isIPv6 } from 'node:net';

/**
 * Where a local ECS listens, and to whom it answers. Anyone who reaches it can do anything with it.
 *
 * @category local
 */
export interface ListenOptions {
  /** The port, 0 to 65535; 0 is any free one. Default: 0. */
  readonly port?: number;
  /**
   * The address to listen at, or a name that has one; `0.0.0.0` or `::` listens at every address of the machine. Requests
   * that name another host in their `Host` or `Origin` header are refused, but for the names of the machine itself. A
   * server that listens at every address answers to any address, yet to no other name. Default: `127.0.0.1`.
   */
  readonly host?: string;
  /** Further names, without ports, by which it may be reached, such as that of a container. Default: none. */
  readonly allowedHosts?: readonly string[];
}

/** The settings, with those that are left out; throws a `RangeError` for what cannot be. */
export function listening({ port = 0, host = '127.0.0.1', allowedHosts = [] }: ListenOptions): Required<ListenOptions> {
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new RangeError(`Expected port to be a whole number from 0 to 65535, got ${port}`);
  }
  for (const [option, name] of [['host', host], ...allowedHosts.map((name) => ['allowedHosts', name])]) {
    if (!isHost(name))
      throw new RangeError(`Expected ${option} to be a name or an address, got ${JSON.stringify(name)}`);
  }
  return { port, host, allowedHosts };
}

/** A colon belongs into an IPv6 address alone. */
function isHost(name: unknown): boolean {
  return typeof name === 'string' && (/^[^\s:/@[\]]+$/.test(name) || isIPv6(name));
}
