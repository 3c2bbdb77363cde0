import { inspect } from 'node:util';
import * as t from 'io-ts';
import { describe, expect, test } from 'vitest';
import {
  type AnyCodec,
  Document,
  Enumeration,
  Integer,
  issuesOf,
  list,
  map,
  optional,
  sensitive,
  strict,
  structure,
  Text,
  text,
} from '../../src/codec/index.js';
import { everythingShown } from '../support/everything-shown.js';
import { leftOf, rightOf } from '../support/sides.js';

const SECRET = 'hunter2-correct-horse';
const PIN = 48_151_623;

interface Pair {
  readonly name: string;
  readonly value?: string;
}

const Pair = structure<Pair>('Pair', { name: Text, value: optional(sensitive(Text)) });
const Token = text<string>('Token', { max: 5, pattern: /^[a-z]+$/, form: 'a token', source: 'SEED' });
const Level = new Enumeration<'LOW' | 'HIGH'>('Level', ['LOW', 'HIGH']);

interface Vault {
  readonly count: number;
  readonly pairs?: readonly Pair[];
  readonly options?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly tokens?: readonly string[];
  readonly level?: 'LOW' | 'HIGH';
  readonly pin?: number;
  readonly details?: Document;
}

const Vault = structure<Vault>('Vault', {
  count: Integer,
  pairs: optional(sensitive(list(Pair))),
  options: optional(sensitive(map(Text))),
  labels: optional(map(sensitive(Text))),
  tokens: optional(sensitive(list(Token, { max: 1, source: 'SDK', rule: 'tokens-count' }))),
  level: optional(sensitive(Level)),
  pin: optional(sensitive(Integer)),
  details: optional(sensitive(Document)),
});

const shownOf = (codec: AnyCodec, value: unknown) => everythingShown(codec, value, leftOf(codec.decode(value)));

const leaks: readonly (readonly [string, unknown])[] = [
  ['beside a problem elsewhere', { pairs: [{ name: 'a', value: SECRET }], options: { a: SECRET }, tokens: [SECRET] }],
  ['in the labels beside a problem elsewhere', { labels: { a: SECRET }, details: { a: [SECRET] } }],
  ['as a member of the wrong type', { count: 1, pairs: [{ name: 'a', value: [SECRET] }] }],
  ['in place of a list', { count: 1, pairs: SECRET }],
  ['in place of a map', { count: 1, options: SECRET, labels: [SECRET] }],
  ['in place of an element', { count: 1, pairs: [SECRET], tokens: [{ [SECRET]: 1 }] }],
  ['in place of a number', { count: 1, pin: SECRET }],
  ['in place of a document', { count: 1, details: () => SECRET }],
  ['in a list where an object is wanted', { count: 1, options: [SECRET], labels: { a: [SECRET] } }],
  ['under an unknown member', { count: 1, secret: SECRET, pairs: [{ name: 'a', valeu: SECRET }] }],
  ['deep under an unknown member', { count: 1, secrets: { deep: [{ er: SECRET }] } }],
  ['in a text that breaks a limit', { count: 1, tokens: [SECRET] }],
  ['as an unknown value of an enumeration', { count: 1, level: SECRET }],
  ['as a number in place of a text', { count: 1, options: { a: PIN }, labels: { b: PIN }, tokens: [PIN] }],
  ['as a number in place of a sensitive text of a sensitive part', { count: 1, pairs: [{ name: PIN, value: PIN }] }],
  ['in place of the whole structure', [SECRET]],
  ['as the whole structure', SECRET],
  ['in a member of a sensitive part that is not so by itself', { count: 1, pairs: [{ name: [SECRET], value: 1 }] }],
];

describe('a sensitive value shows nowhere in a failure', () => {
  test.each(leaks)('%s', (_, value) => {
    const shown = shownOf(strict(Vault), value);
    expect(shown.includes(SECRET) || shown.includes(String(PIN))).toBe(false);
  });

  test.each(leaks.slice(0, 6))('%s, in a response', (_, value) => {
    expect(shownOf(Vault, { ...(value as object), count: 'one' }).includes(SECRET)).toBe(false);
  });

  test('in a codec that is sensitive as a whole', () => {
    expect(shownOf(strict(sensitive(Token)), SECRET).includes(SECRET)).toBe(false);
    expect(shownOf(sensitive(list(Integer)), [SECRET]).includes(SECRET)).toBe(false);
  });

  test('in the contexts of io-ts combinators around the codec', () => {
    const Vaults = t.type({ vaults: t.array(Vault) });
    const errors = leftOf(Vaults.decode({ vaults: [{ count: 'one', options: { a: SECRET } }] }));
    expect(inspect(errors, { depth: Number.POSITIVE_INFINITY }).includes(SECRET)).toBe(false);
  });
});

describe('what may be shown', () => {
  const errors = leftOf(Vault.decode({ count: 'one', pairs: [{ name: 'a', value: SECRET }], pin: 1234 }));

  test('of a sensitive part is that it was there', () => {
    expect(errors[0]?.context[0]?.actual).toEqual({ count: 'one', pairs: '[redacted]', pin: '[redacted]' });
  });

  test('of any other value is the value itself', () => {
    expect(errors[0]?.value).toBe('one');
    expect(issuesOf(errors)[0]?.received).toBe('"one" (a string)');
  });

  test('of a sensitive value of the wrong type is the type', () => {
    expect(issuesOf(leftOf(Vault.decode({ count: 1, pin: SECRET })))).toMatchObject([
      { path: 'pin', message: 'Expected an integer, got a string', received: 'a string' },
    ]);
  });
});

test('a sensitive codec decodes as the codec that it hides', () => {
  const value = { count: 1, pairs: [{ name: 'a', value: SECRET }] };
  expect(rightOf(strict(Vault).decode(value))).toBe(value);
  expect(sensitive(Token).is('TOO LONG AND TOO LOUD')).toBe(false);
});
