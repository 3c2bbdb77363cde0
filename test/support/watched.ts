/**
 * Plain data that tells who writes to it.
 *
 * @module
 */
import { types } from 'node:util';

/** A value, and what was tried on it. */
export interface Watched {
  /** Looks like the value, at any depth. */
  readonly value: unknown;
  /** Each attempt to change it, as in `set createdAt`. */
  readonly attempts: readonly string[];
}

/** Puts plain objects and lists behind proxies that refuse any change; whatever else is inside stays as it is. */
export function watched(original: unknown): Watched {
  const attempts: string[] = [];
  const known = new WeakMap<object, object>();
  const tried = (what: string, key: string | symbol = '') => {
    attempts.push(`${what} ${String(key)}`);
    return false;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key, receiver) => behind(Reflect.get(target, key, receiver)),
    set: (_, key) => tried('set', key),
    defineProperty: (_, key) => tried('define', key),
    deleteProperty: (_, key) => tried('delete', key),
    setPrototypeOf: () => tried('set the prototype'),
    preventExtensions: () => tried('freeze'),
  };
  return { value: behind(original), attempts };

  function behind(u: unknown): unknown {
    if (!isPlain(u)) return u;
    const proxy = known.get(u) ?? new Proxy(u, handler);
    known.set(u, proxy);
    return proxy;
  }
}

function isPlain(u: unknown): u is object {
  if (typeof u !== 'object' || u === null || types.isProxy(u) || Object.isFrozen(u)) return false;
  const prototype = Object.getPrototypeOf(u);
  return prototype === Object.prototype || prototype === Array.prototype;
}
