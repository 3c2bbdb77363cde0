import { describe, expect, test } from 'vitest';
import { check, optional, strict, structure, Text, text } from '../../src/codec/index.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';

const Slug = text<string>('Slug', {
  min: 2,
  max: 4,
  pattern: /^[a-z]+$/,
  form: 'a slug',
  source: 'SEED',
  hint: 'Lower-case letters.',
});

interface Page {
  readonly slug?: string;
}

const Page = structure<Page>('Page', { slug: optional(Slug) });

describe('any text', () => {
  test.each(['', 'web', '\u0000', '\ud800', 'ä'.repeat(5000)])('%j is one', (value) => {
    expect(Text.is(value)).toBe(true);
  });

  test.each([
    ['a number', 1, '1 (a number)'],
    ['a boolean', true, 'true (a boolean)'],
    ['null', null, 'null'],
    ['a list', ['web'], 'a list'],
    ['a boxed text', new String('web'), 'an object'],
    ['a symbol', Symbol('web'), 'a symbol'],
    ['a BigInt', 1n, 'a BigInt'],
  ])('%s is none', (_, value, received) => {
    expect(issuesIn(Text, value)).toMatchObject([
      { code: 'wrong-type', message: `Expected a string, got ${received}`, received },
    ]);
  });

  test('nothing is a missing one', () => {
    expect(issuesIn(Text, undefined)).toMatchObject([{ code: 'missing', message: 'Expected a string, got nothing' }]);
  });
});

describe('a branded text on its own', () => {
  test('is strict', () => {
    expect(Slug.is('ab')).toBe(true);
    expect(Slug.is('abcd')).toBe(true);
  });

  test.each(['a', 'abcde', ''])('refuses %j for its length', (value) => {
    const [issue] = issuesIn(Slug, value);
    expect(issue).toEqual({
      path: '',
      code: 'out-of-range',
      message: `Expected a slug (Slug) of 2 to 4 characters, got ${JSON.stringify(value)} (a string)`,
      expected: 'a slug (Slug) of 2 to 4 characters',
      received: `${JSON.stringify(value)} (a string)`,
      rule: 'Slug',
      hint: 'Lower-case letters.',
      severity: 'error',
    });
  });

  test('refuses a form that its pattern does not know', () => {
    expect(issuesIn(Slug, 'A b')).toMatchObject([
      { code: 'malformed', message: 'Expected a slug (Slug), got "A b" (a string)', rule: 'Slug' },
    ]);
  });

  test('says what it is when the type is wrong', () => {
    expect(issuesIn(Slug, 12)).toMatchObject([
      { code: 'wrong-type', message: 'Expected a slug (Slug) as a string, got 12 (a number)' },
    ]);
  });

  test('shows the beginning of a long text and how long it is', () => {
    const [issue] = issuesIn(Slug, 'a'.repeat(100));
    expect(issue?.received).toBe(`"${'a'.repeat(60)}…" (100 characters)`);
  });

  test('speaks of the limit that there is', () => {
    const limits = { form: 'a text', source: 'SDK' } as const;
    expect(issuesIn(text('Long', { ...limits, min: 3 }), 'ab')[0]?.expected).toBe(
      'a text (Long) of 3 or more characters',
    );
    expect(issuesIn(text('Short', { ...limits, max: 1 }), 'ab')[0]?.expected).toBe(
      'a text (Short) of at most 1 characters',
    );
  });
});

describe('a branded text in a structure', () => {
  test('need only be a text in a response, since ECS vouches for it', () => {
    expect(Page.is({ slug: 'Anything At All' })).toBe(true);
    expect(pathsIn(Page, { slug: 1 })).toEqual(['slug']);
  });

  test('keeps to its limits in a request', () => {
    expect(issuesIn(strict(Page), { slug: 'Anything At All' })).toMatchObject([{ path: 'slug', rule: 'Slug' }]);
  });

  test('keeps to them also where the newer passes', () => {
    expect(pathsIn(strict(Page, { newer: 'pass' }), { slug: 'A' })).toEqual(['slug']);
  });

  test('is freed of all its limits by its name', () => {
    expect(strict(Page, { disable: ['Slug'] }).is({ slug: 'Anything At All' })).toBe(true);
    expect(strict(Page, { disable: ['slug'] }).is({ slug: 'Anything At All' })).toBe(false);
    expect(pathsIn(strict(Page, { disable: ['Slug'] }), { slug: 1 })).toEqual(['slug']);
  });
});

test('a limit of weak source only warns', () => {
  const Guess = text<string>('Guess', { max: 2, form: 'a guess', source: 'MOTO' });
  expect(Guess.is('abc')).toBe(true);
  expect(check(Guess, 'abc')).toMatchObject([{ code: 'out-of-range', severity: 'warning', rule: 'Guess' }]);
  expect(check(Guess, 'ab')).toEqual([]);
});
