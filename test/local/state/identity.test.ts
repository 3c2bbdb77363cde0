import { expect, it } from 'vitest';
import { Identity } from '../../../src/local/state/identity.js';

const some = (identity: Identity) => [identity.hex(32), identity.digits(19), identity.uuid(), identity.hex(32)];

it('makes the same identifiers from the same seed, and others from another', () => {
  expect(some(new Identity(7))).toEqual(some(new Identity(7)));
  expect(some(new Identity(7))).not.toEqual(some(new Identity(8)));
});

it('makes identifiers in the forms of ECS', () => {
  for (let seed = 0; seed < 200; seed++) {
    const identity = new Identity(seed);
    expect(identity.hex(32)).toMatch(/^[0-9a-f]{32}$/);
    expect(identity.digits(19)).toMatch(/^[1-9]\d{18}$/);
    expect(identity.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it('makes no identifier twice', () => {
  const identity = new Identity(1);
  const made = Array.from({ length: 20_000 }, () => identity.hex(32));
  expect(new Set(made).size).toBe(made.length);
});
