import { describe, expect, test } from 'vitest';
import { map, strict, Text, Timestamp } from '../../src/codec/index.js';
import { pathsIn } from '../support/issues-in.js';
import { Machine } from '../support/machine.js';
import { leftOf, rightOf } from '../support/sides.js';

const proto = (u: object): unknown => Object.getPrototypeOf(u);
const ownProto = (u: object): unknown => Object.getOwnPropertyDescriptor(u, '__proto__')?.value;

describe('a member named __proto__, as JSON.parse makes it', () => {
  test('stays an ordinary member of a structure that is copied', () => {
    const given = JSON.parse('{"name":"m1","startedAt":0,"__proto__":{"cores":4}}');
    const decoded = rightOf(Machine.decode(given));
    expect(decoded).not.toBe(given);
    expect(proto(decoded)).toBe(Object.prototype);
    expect(ownProto(decoded)).toEqual({ cores: 4 });
    expect(decoded.cores).toBeUndefined();
  });

  test('is an unknown member in a request', () => {
    expect(pathsIn(strict(Machine), JSON.parse('{"name":"m1","__proto__":{"cores":4}}'))).toEqual(['__proto__']);
  });

  test('does not stand in for members that are missing', () => {
    expect(pathsIn(Machine, JSON.parse('{"__proto__":{"name":"m1"}}'))).toEqual(['name']);
  });

  test('is a key of a map like any other', () => {
    const labels = JSON.parse('{"__proto__":"a","constructor":"b"}');
    expect(rightOf(map(Text).decode(labels))).toBe(labels);
    expect(pathsIn(map(Text), JSON.parse('{"__proto__":{"polluted":"yes"}}'))).toEqual(['__proto__']);
  });

  test('is decoded in a map that is copied, and reaches no prototype', () => {
    const decoded = rightOf(map(Timestamp).decode(JSON.parse('{"__proto__":0,"a":1}')));
    expect(proto(decoded)).toBe(Object.prototype);
    expect(ownProto(decoded)).toEqual(new Date(0));
    expect(Object.keys(decoded)).toEqual(['__proto__', 'a']);
  });

  test('stays put in a map that is copied for the sake of another key', () => {
    const decoded = rightOf(map(Timestamp).decode(JSON.parse('{"a":1,"__proto__":2}')));
    expect(proto(decoded)).toBe(Object.prototype);
    expect(ownProto(decoded)).toEqual(new Date(2000));
  });

  test('reaches no prototype of what an error shows', () => {
    const [error] = leftOf(map(Text).decode(JSON.parse('{"__proto__":{"polluted":"yes"},"b":1}')));
    const shown = error?.context[0]?.actual as object;
    expect(Object.keys(shown)).toEqual(['__proto__', 'b']);
    expect(proto(shown)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
