import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonMistake, type JsonText, lineOf, placeOf, readJson } from '../../docs/playground/json-text.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function sound(text: string): JsonText {
  const read = readJson(text);
  if (read._tag === 'Mistake') expect.unreachable(`${read.expected} at ${read.at}`);
  return read as JsonText;
}

function mistakeIn(text: string): Pick<JsonMistake, 'expected' | 'line' | 'column'> {
  const read = readJson(text);
  if (read._tag === 'Json') return expect.unreachable(`${text} is JSON`);
  const { expected, line, column } = read;
  return { expected, line, column };
}

describe('readJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(sound(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses what JSON.parse refuses', () => {
    const nearly = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'{}[],:"\\ \n0-+.eEtu/x\u0000'))
      .map(([json, at, drop, put]) => {
        const index = at % (json.length + 1);
        return json.slice(0, index) + put + json.slice(index + drop);
      });
    fc.assert(
      fc.property(nearly, (text) => {
        expect(readJson(text)._tag).toBe(isJson(text) ? 'Json' : 'Mistake');
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['', 'a value', 1, 1],
    ['{"a": 1,\n}', 'a name in double quotes', 2, 1],
    ['{"a" 1}', 'a colon', 1, 6],
    ['{"a": 1 "b": 2}', 'a comma or }', 1, 9],
    ['[1, 2', 'a comma or ]', 1, 6],
    ['[01]', 'a value', 1, 2],
    ['{"a": "x\n"}', 'a closing quote', 1, 9],
    ['"\\x"', 'an escape that JSON has, such as \\n or \\"', 1, 2],
    ['{} {}', 'the end of the text', 1, 4],
    ["{'a': 1}", 'a name in double quotes', 1, 2],
    ['// a comment', 'a value', 1, 1],
    ['{\r\n  "a": True\r\n}', 'a value', 2, 8],
  ])('says what %j lacks, and where', (text, expected, line, column) => {
    expect(mistakeIn(text)).toEqual({ expected, line, column });
  });
});

describe('placeOf', () => {
  const text = '{\n  "taskDefinition": {\n    "cpu": "256",\n    "a.b": [\n      { "x": 1 }\n    ]\n  }\n}';
  const json = sound(text);
  const at = (path: string) => {
    const place = placeOf(json, path);
    return place && { text: text.slice(place.from, place.to), line: lineOf(text, place) };
  };

  test('finds what a path names, within an answer of DescribeTaskDefinition as well', () => {
    expect(at('taskDefinition.cpu')).toEqual({ text: '"cpu": "256"', line: 3 });
    expect(at('cpu')).toEqual({ text: '"cpu": "256"', line: 3 });
    expect(at('["a.b"][0].x')).toEqual({ text: '"x": 1', line: 5 });
  });

  test('finds the nearest part around what is not there', () => {
    expect(at('["a.b"][0].y[2].z')).toEqual({ text: '{ "x": 1 }', line: 5 });
    expect(at('["a.b"][7]["]"]')?.line).toBe(4);
    expect(at('memory')).toBeUndefined();
  });

  test('knows the last of members that have one name, as JSON.parse does', () => {
    const twice = sound('{ "a": 1, "a": 2 }');
    expect(placeOf(twice, 'a')).toEqual({ from: 10, to: 16 });
  });
});
