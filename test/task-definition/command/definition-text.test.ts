import { describe, expect, it } from 'vitest';
import { definitionIn } from '../../../src/task-definition/command/definition-text.js';
import { leftOf, rightOf } from '../../support/sides.js';

describe('the definition in a text', () => {
  it.each([
    ['{"family":"web","cpu":null}', { family: 'web', cpu: null }],
    ['[1]', [1]],
    ['null', null],
    ['"web:7"', 'web:7'],
  ])('is the value of the JSON %s', (text, value) => {
    expect(rightOf(definitionIn(text))).toStrictEqual(value);
  });

  it('has no $schema of its own, which stays further below', () => {
    const text = '{"$schema":"https://example.com/a.json","taskDefinition":{"$schema":"b"}}';
    expect(rightOf(definitionIn(text))).toStrictEqual({ taskDefinition: { $schema: 'b' } });
  });

  it('keeps members whatever their names', () => {
    expect(JSON.stringify(rightOf(definitionIn('{"__proto__":{"a":1},"$schema":1}')))).toBe('{"__proto__":{"a":1}}');
  });

  it('is not there where the text is no JSON', () => {
    expect(leftOf(definitionIn('{"family": "web",\n}'))).toBe(
      'Expected double-quoted property name in JSON at line 2, column 1',
    );
  });
});
