/**
 * Values made to break whoever reads them, by name; each call makes a new one.
 *
 * @module
 */
import { runInNewContext } from 'node:vm';

function refuse(): never {
  throw new Error('this value does not want to be read');
}

/** A proxy that is of no use any more: even asking whether it is a list throws. */
export function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclicObject(): object {
  const object: Record<string, unknown> = {};
  for (const key of ['self', 'service', 'services', 'containerDefinitions', 'options']) object[key] = object;
  return object;
}

function cyclicList(): unknown[] {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  return cyclic;
}

function objectOfThrowingGetters(): object {
  const getter = { get: refuse, enumerable: true, configurable: true };
  const names = ['name', 'value', 'family', 'serviceName', 'services', 'containerDefinitions', 'status', '__proto__'];
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, getter])));
}

/** A list of holes only. Whoever visits each of them takes minutes: run it under a time limit. */
export function endlessList(holes = 4_000_000_000): unknown[] {
  const sparse: unknown[] = [];
  sparse.length = holes;
  return sparse;
}

/** A proxy every one of whose traps throws. */
export function throwingProxy(target: object = {}): object {
  return new Proxy(target, new Proxy({}, { get: () => refuse }));
}

/** The values. None of them is sound as a number, nor as a structure with a required member. */
export const hostileValues = {
  'a proxy that throws on everything': () => throwingProxy(),
  'a list behind a proxy that throws on everything': () => throwingProxy([]),
  'a function behind a proxy that throws on everything': () => throwingProxy(refuse),
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of a list': () => revoked([]),
  'an object with getters that throw': objectOfThrowingGetters,
  'a list with a getter that throws': () => Object.defineProperty([1], 0, { get: refuse, enumerable: true }),
  'a prototype that throws': () => Object.create(throwingProxy()),
  'what only claims to be a Date': () => Object.create(Date.prototype),
  'a Date that throws': () => Object.assign(new Date(0), { getTime: refuse, toISOString: refuse }),
  'an invalid Date': () => new Date(Number.NaN),
  'an invalid Date of another realm': () => runInNewContext('new Date(NaN)'),
  'a Date of another realm': () => runInNewContext('new Date(0)'),
  'a Date that is frozen and claims another time': () =>
    Object.freeze(Object.assign(new Date(0), { getTime: () => 1 })),
  'a list of another realm': () => runInNewContext('[undefined]'),
  'a cyclic object': cyclicObject,
  'a cyclic list': cyclicList,
  'a text of ten megabytes': () => 'x'.repeat(10_000_000),
  'an object that turns into a text by throwing': () => ({ toString: refuse, valueOf: refuse, toJSON: refuse }),
  'a text in a box': () => new String('web'),
  'a number in a box': () => new Number(1),
  'a function': () => refuse,
  'a class': () => class Web {},
  'a symbol': () => Symbol('web'),
  'a BigInt': () => 10n ** 40n,
  'a map': () => new Map([['serviceName', 'web']]),
  'a list with holes': () => Object.assign([], { 1: 1, 3: 'web', length: 5 }),
  'a list with other members': () => Object.assign(['web'], { [-1]: 'a', name: 'b', [Symbol('web')]: 'c' }),
  'what only claims to be a list': () => Object.create(Array.prototype, { length: { value: 1 }, 0: { value: 'web' } }),
  'an object with symbols for keys': () => ({
    [Symbol('web')]: 1,
    [Symbol.toPrimitive]: refuse,
    [Symbol.iterator]: refuse,
  }),
  'a typed array': () => new Uint8Array(16),
  'a promise': () => Promise.resolve({}),
  'an object without a prototype': () => Object.create(null),
  'a list without a prototype': () => Object.setPrototypeOf([undefined], null),
  'an object whose prototype has the members': () => Object.create({ polluted: true, name: refuse, toString: 1 }),
  'own keys named __proto__': () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
  'not a number': () => Number.NaN,
  'own keys that hide what objects inherit': () =>
    JSON.parse('{"hasOwnProperty":1,"toString":null,"valueOf":{},"toJSON":1,"length":-1,"constructor":null}'),
  'minus infinity': () => Number.NEGATIVE_INFINITY,
  'minus zero in a box': () => Object(-0),
  'a lone surrogate': () => '\ud800',
} as const satisfies Readonly<Record<string, () => unknown>>;

/** The name of a hostile value. */
export type Hostile = keyof typeof hostileValues;

/** Every name. */
export const HOSTILE = Object.keys(hostileValues) as Hostile[];
