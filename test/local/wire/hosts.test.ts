import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostOf, hostRule, reachable } from '../../../src/local/wire/hosts.js';

const DEFAULT = { host: '127.0.0.1', allowedHosts: [] };

it('a name that ends or begins like that of the machine is foreign', () => {
  const isKnown = hostRule(DEFAULT);
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  fc.assert(
    fc.property(label, fc.constantFrom('localhost', '127.0.0.1'), (other, own) => {
      expect([`${own}.${other}`, `${other}.${own}`, `${other}${own}x`, `${own}@${other}`].map(isKnown)).not.toContain(
        true,
      );
      expect([own, `${own}:80`, own.toUpperCase()].map(isKnown)).toEqual([true, true, true]);
    }),
  );
});

it('nothing that is no host is known, whatever the rule', () => {
  const rules = [DEFAULT, { host: '0.0.0.0', allowedHosts: ['ecs'] }, { host: '::', allowedHosts: [] }].map(hostRule);
  for (const named of ['', ' ', ':80', '[]', '[::1', '::1', 'localhost:', 'localhost:x', 'a b', 'user@localhost']) {
    expect(rules.map((isKnown) => isKnown(named))).toEqual([false, false, false]);
  }
});

it('addresses of version 6 are in brackets, as URLs have them', () => {
  const isKnown = hostRule({ host: '2001:DB8::7', allowedHosts: ['fe80::1'] });
  expect(['[2001:db8::7]:80', '[fe80::1]', '[fe80::2]', '2001:db8::7'].map(isKnown)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  ['http://localhost:3000', 'localhost:3000'],
  ['https://EXAMPLE.com', 'example.com'],
  ['chrome-extension://abc', 'abc'],
  ['file://', ''],
  ['null', ''],
  ['', ''],
])('the host of the origin %j is %j', (origin, host) => {
  expect(hostOf(origin)).toBe(host);
});

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['0.0.0.0', '127.0.0.1'],
  ['::', '[::1]'],
  ['2001:db8::7', '[2001:db8::7]'],
  ['ecs.internal', 'ecs.internal'],
])('what listens at %s is reached at %s', (host, expected) => {
  expect(reachable(host)).toBe(expected);
});
