/**
 * Values made to keep whoever reads them busy, or to exhaust the stack, by name; each call makes a new one.
 *
 * @module
 */
import { endlessList } from './hostile-values.js';

const LEVELS = 10_000;
const MANY = 20_000;

function nested(wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < LEVELS; level++) value = wrap(value);
  return value;
}

/** Each of its parts is there twice: whoever forgets what he has seen reads 2 to the power of 60 parts. */
function foldedUp(): unknown {
  let value: unknown = { name: 'web' };
  for (let level = 0; level < 60; level++) value = level % 2 === 0 ? [value, value] : { one: value, other: value };
  return value;
}

/** Whatever is asked for is the object itself. */
function bottomless(target: object): unknown {
  const self: unknown = new Proxy(target, {
    get: (all, key) => (typeof key === 'symbol' ? undefined : (Reflect.get(all, key) ?? self)),
  });
  return self;
}

/** The values. None of them is sound but as plain text, as a map of texts, as a list of texts or under an unknown name. */
export const busyValues = {
  'members ten thousand levels deep': () => nested((inner) => ({ containerDefinitions: inner, value: inner }), {}),
  'lists ten thousand levels deep': () => nested((inner) => [inner], []),
  'lists ten thousand levels deep that end in a mistake': () => nested((inner) => [inner], undefined),
  'prototypes ten thousand levels deep': () => nested((inner) => Object.create(inner as object), { name: 'web' }),
  'a value folded up': foldedUp,
  'an object that is its own members': () => bottomless({}),
  'a list that is its own elements': () => bottomless([1, 2, 3]),
  'a list of four thousand million holes': () => endlessList(),
  'a list of holes with an element at its end': () => Object.assign([], { 4294967294: 'web' }),
  'a list of twenty thousand texts': () => Array(MANY).fill('web'),
  'a list of twenty thousand objects': () => Array.from({ length: MANY }, () => ({})),
  'a list of twenty thousand nulls': () => Array(MANY).fill(null),
  'an object of twenty thousand members': () =>
    Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`member${i}`, 'web'])),
  'a text that is almost an ARN, for very long': () =>
    `arn:aws:ecs:eu-west-1:123456789012:${'service/'.repeat(MANY)}\0`,
  'a number of very many digits': () => `${'0'.repeat(MANY)}.${'9'.repeat(MANY)} x`,
  'very much white space': () => `1${' \t'.repeat(MANY)}x`,
  'a hundred thousand lone surrogates': () => '\udc00\ud800'.repeat(5 * MANY),
} as const satisfies Readonly<Record<string, () => unknown>>;

/** The name of such a value. */
export type Busy = keyof typeof busyValues;

/** Every name. */
export const BUSY = Object.keys(busyValues) as Busy[];
