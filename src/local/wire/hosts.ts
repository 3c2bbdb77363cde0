/**
 * Which hosts a server answers to.
 *
 * @module
 */
import { isIP } from 'node:net';

/** Where a server listens, and under which further names it is reached. */
export interface Reach {
  /** A name or an address. */
  readonly host: string;
  readonly allowedHosts: readonly string[];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const HOST = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]]+)(?::\d{1,5})?$/i;

/**
 * The rule for the host that a request names. A page in a browser may not reach the server under a name of its own:
 * that is how DNS rebinding works. It needs a name, so where the server listens at every address any address will do.
 */
export function hostRule({ host, allowedHosts }: Reach): (named: string) => boolean {
  const known: ReadonlySet<string> = new Set([host, ...allowedHosts].map((name) => inUrl(name).toLowerCase()));
  const anyAddress = EVERY_ADDRESS.has(host);
  return (named) => {
    const [, name] = HOST.exec(named.toLowerCase()) ?? [];
    if (name === undefined) return false;
    return LOOPBACK.test(name) || known.has(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, '')) !== 0);
  };
}

/** The host of an `Origin` header; empty where a page has none that it would tell, as `null` says. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}

/** The host where this machine reaches a server. */
export function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return inUrl(host === '::' ? '::1' : host);
}

function inUrl(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
