import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPath } from '../../src/codec/path.js';
import { stepsIn } from '../support/places.js';

test.each([
  [[], ''],
  [['service'], 'service'],
  [['services', 3, 'events', 0, 'createdAt'], 'services[3].events[0].createdAt'],
  [[0], '[0]'],
  [['options', 'awslogs-group'], 'options["awslogs-group"]'],
  [['a b', 'c'], '["a b"].c'],
  [['a', '0'], 'a["0"]'],
  [['a', ''], 'a[""]'],
  [['say "hi"', 'a.b', 'a\nb'], '["say \\"hi\\""]["a.b"]["a\\nb"]'],
  [['$ref', '_id', 'ECSTags'], '$ref._id.ECSTags'],
  [['équipe'], '["équipe"]'],
])('%j is written %s', (steps, path) => {
  expect(formatPath(steps)).toBe(path);
});

test('a path can be read back, whatever the keys', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(), fc.string(), fc.constantFrom('__proto__', '[0]', '"]', 'a.b'))),
      (steps) => {
        expect(stepsIn(formatPath(steps))).toEqual(steps);
      },
    ),
  );
});
