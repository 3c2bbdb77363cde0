import { describe, expect, it } from 'vitest';
import { jsonMistake } from '../../../src/task-definition/command/json-mistake.js';

describe('a mistake in JSON', () => {
  it.each([
    ['', 'Unexpected end of JSON input at line 1, column 1'],
    ['{\n  "a": [\n', 'Unexpected end of JSON input at line 3, column 1'],
    ['{\n  "a": [1\n', "Expected ',' or ']' after array element in JSON at line 3, column 1"],
    ['{\n  "a": nul', 'Unexpected end of JSON input at line 2, column 11'],
    ['{"a": "b', 'Unterminated string in JSON at line 1, column 9'],
    ['{"a": 1,}', 'Expected double-quoted property name in JSON at line 1, column 9'],
    ['{\r\n"a": 1,\r\n}', 'Expected double-quoted property name in JSON at line 3, column 1'],
    ['{\r"a": 1,\r}', 'Expected double-quoted property name in JSON at line 3, column 1'],
    ["{'a': 1}", "Expected property name or '}' in JSON at line 1, column 2"],
    ['{"a" 1}', "Expected ':' after property name in JSON at line 1, column 6"],
    ['{"a": 1\n"b": 2}', "Expected ',' or '}' after property value in JSON at line 2, column 1"],
    ['[1 2]', "Expected ',' or ']' after array element in JSON at line 1, column 4"],
    ['{"a": "b\nc"}', 'Bad control character in string literal in JSON at line 1, column 9'],
    ['{}\n\n}', 'Unexpected non-whitespace character after JSON at line 3, column 1'],
    ['{\n  "a": [\n    "b",\n  ]\n}', "Unexpected token ']' at line 4, column 3"],
    ['{"a": tru}', "Unexpected token '}' at line 1, column 10"],
    ['{"a": NaN}', "Unexpected token 'N' at line 1, column 7"],
    ['// a\n{}', "Unexpected token '/' at line 1, column 1"],
    ['undefined', 'Unexpected token at line 1, column 1'],
    ['undefinedundefined', "Unexpected token 'u' at line 1, column 1"],
    ['[object Object]', 'Unexpected token at line 1, column 2'],
  ])('in %j is: %s', (text, mistake) => {
    expect(jsonMistake(text)).toBe(mistake);
  });

  it.each([
    '{"password": hunter2}',
    '{"password": hunter2 at position 7}',
    'hunter2',
    '{"a": "hunter2" "hunter2"}',
    '{"a": "hunter2\u0001"}',
    `{"a": [${'"hunter2",'.repeat(99)}]}`,
    '{"hunter2" "hunter2"}',
    '"hunter2" at position 1',
    '["hunter2", "\\hunter2"]',
  ])('does not show what stands in %j', (text) => {
    expect(jsonMistake(text)).not.toContain('hunter');
  });

  it('is where the text ends, or has a character that JSON has nowhere', () => {
    const whole = JSON.stringify({ a: ['b', -1.5e3, true, null], 'c\n': { d: '"\u0001' }, e: [{}, []] }, undefined, 2);
    for (let position = 0; position < whole.length; position++) {
      const before = whole.slice(0, position);
      const line = before.replaceAll(/[^\n]/g, '').length + 1;
      const place = new RegExp(`^[^\n]+ at line ${line}, column ${position - before.lastIndexOf('\n')}$`);
      expect(jsonMistake(before)).toMatch(place);
      expect(jsonMistake(`${before}\u0002${whole.slice(position)}`)).toMatch(place);
    }
  });
});
