import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternOf } from '../../scripts/json-schema/pattern.js';
import type { AnyCodec } from '../../src/codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';

/** The expressions of the request, each under the name of the codec that has it. */
const expressions = [...new Map(expressionsBelow(RegisterTaskDefinitionRequest))].map(([name, expression]) => ({
  name,
  expression,
}));

function expressionsBelow({ name, shape }: AnyCodec): readonly (readonly [string, RegExp])[] {
  if (shape.kind === 'text') return shape.pattern === undefined ? [] : [[name, shape.pattern]];
  if (shape.kind === 'list') return expressionsBelow(shape.element);
  if (shape.kind === 'map') return expressionsBelow(shape.value);
  if (shape.kind !== 'structure') return [];
  return Object.values(shape.members).flatMap(({ codec }) => expressionsBelow(codec));
}

const TAG_CHARACTERS = ['a', 'w', 's', ':', 'W', ' ', 'é', '٣', '.', '-', '😀', '𝒳', '\ud800'];

/** Texts that mostly fit. fast-check cannot read the expressions for tags, nor one with the flag `i`. */
function like({ source, unicode }: RegExp): fc.Arbitrary<string> {
  return unicode ? fc.string({ unit: fc.constantFrom(...TAG_CHARACTERS) }) : fc.stringMatching(new RegExp(source));
}

/** Without the flag `u`, a p with something in braces after it. */
const ANY_LETTER = '^\\p{L}$';

describe('a pattern', () => {
  test.each(expressions)('accepts the same texts as the expression of $name', ({ expression }) => {
    const pattern = new RegExp(patternOf(expression), 'u');
    const odd = fc.constantFrom('\u212a', 'ſ', '😀', '\ud800', 'é', '\u00a0', '\n', 'A', '');
    const close = fc.tuple(like(expression), fc.nat(), odd).map(([text, at, inserted]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + inserted + text.slice(cut);
    });
    const inOneCase = fc
      .tuple(like(expression), fc.boolean())
      .map(([text, upper]) => (upper ? text.toUpperCase() : text.toLowerCase()));
    const texts = fc.oneof(like(expression), close, inOneCase, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(pattern.test(text)).toBe(expression.test(text));
      }),
      { numRuns: 300 },
    );
  });

  test('has the letters of a case-insensitive expression in both cases', () => {
    expect(patternOf(/^\s*\d+(?:gb|-)?$/i)).toBe('^\\s*\\d+(?:[gG][bB]|-)?$');
  });

  test('is otherwise what it was', () => {
    expect(patternOf(/^(?!aws:)[\p{L}_.:/=+\-@]{1,128}$/u)).toBe('^(?!aws:)[\\p{L}_.:/=+\\-@]{1,128}$');
    expect(patternOf(/^arn:.+\.env$/)).toBe('^arn:.+\\.env$');
  });

  test.each([
    ['a flag that JSON Schema lacks', /^a.b$/su],
    ['both flags, which take the Kelvin sign for a k', /^k$/iu],
    ['any one character before a class, of which some count as two', /^.[+*]$/],
    ['an escape that the flag u gives a meaning', new RegExp(ANY_LETTER)],
    ['any one character, of which some count as two', /^.$/],
    ['a number of other characters', /^[^a]{3}$/],
    ['a number of characters that are no digits', /^\D{3}$/],
    ['characters beyond U+FFFF, which it cuts in half', /^😀+$/],
    ['a class of letters in any case', /^[a-f]+$/i],
    ['an escaped letter in any case', /^\x41$/i],
    ['a name in any case', /^(?<name>a)$/i],
    ['what the flag u takes for a mistake', /^a{$/],
  ])('is not made of an expression with %s', (_, expression) => {
    expect(() => patternOf(expression)).toThrow('is no pattern of JSON Schema');
  });
});
