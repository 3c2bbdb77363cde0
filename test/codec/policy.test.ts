import { describe, expect, test } from 'vitest';
import { strict } from '../../src/codec/index.js';
import { strictPolicy, tolerant } from '../../src/codec/policy.js';
import { Machine } from '../support/machine.js';

describe('a policy', () => {
  test('refuses the newer and applies every rule unless told otherwise', () => {
    expect(strictPolicy()).toEqual({ strict: true, newer: 'refuse', disabled: new Set() });
    expect(tolerant).toMatchObject({ strict: false, newer: 'pass' });
  });

  test('is one and the same object for equal settings', () => {
    expect(strictPolicy({})).toBe(strictPolicy());
    expect(strictPolicy({ newer: 'refuse', disable: [] })).toBe(strictPolicy({ newer: undefined, disable: undefined }));
    expect(strictPolicy({ disable: ['b', 'a', 'b'] })).toBe(strictPolicy({ disable: ['a', 'b'] }));
  });

  test('is another object for other settings', () => {
    const all = [{}, { newer: 'pass' }, { disable: ['a'] }, { disable: ['a,b'] }, { disable: ['a', 'b'] }] as const;
    expect(new Set(all.map(strictPolicy)).size).toBe(all.length);
  });

  test('does not change with the list that it was made of', () => {
    const disable = ['a'];
    const policy = strictPolicy({ disable });
    disable.push('b');
    expect([...policy.disabled]).toEqual(['a']);
  });
});

test('a codec is compiled once for a policy, however often it is made strict', () => {
  expect(strict(Machine).node(strictPolicy())).toBe(strict(Machine, {}).node(strictPolicy()));
  expect(Machine.node(strictPolicy())).not.toBe(Machine.node(tolerant));
  expect(Machine.node(strictPolicy({ newer: 'pass' }))).not.toBe(Machine.node(strictPolicy()));
});
