import { expect, test } from 'vitest';
import { defaultIn } from '../../scripts/json-schema/default-in.js';
import { Bool, enumeration, Integer, Text } from '../../src/codec/index.js';

const Protocol = enumeration<'tcp' | 'udp'>('Protocol', { tcp: 'tcp', udp: 'udp' });

test.each([
  ['Whether it is. Default: false.', Bool, false],
  ['Whether it is. Default: true. It needs more.', Bool, true],
  ['Seconds. Default: 30.', Integer, 30],
  ['A size. Default: 1,024.', Integer, 1024],
  ['The protocol. Default: `tcp`. It cannot change.', Protocol, 'tcp'],
] as const)('%s', (doc, { shape }, expected) => {
  expect(defaultIn(doc, shape)).toBe(expected);
});

test.each([
  ['a default that depends', 'Seconds. Default: 30, or what the agent says.', Integer],
  ['a number with a unit', 'A size. Default: 20 GiB.', Integer],
  ['a number with a fraction', 'A share. Default: 0.5.', Integer],
  ['another type', 'Whether it is. Default: 1.', Bool],
  ['a word where a number belongs', 'Seconds. Default: none.', Integer],
  ['no value of the enumeration', 'The protocol. Default: `icmp`.', Protocol],
  ['a text, which may go on elsewhere', 'The driver. Default: `xfs`.', Text],
  ['nothing of the kind', 'Seconds. Absent: 30.', Integer],
] as const)('is not read from %s', (_, doc, { shape }) => {
  expect(defaultIn(doc, shape)).toBeUndefined();
});
