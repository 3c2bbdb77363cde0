import { describe, expect, it } from 'vitest';
import { check, Integer, issuesOf, list, optional, strict, structure, Text } from '../../src/codec/index.js';
import { ruled, type WholeRule } from '../../src/codec/ruled.js';

interface Crew {
  readonly captain: string;
  readonly ages?: readonly number[];
}

const Plain = structure<Crew>('Crew', { captain: Text, ages: optional(list(Integer)) });

const grownUp: WholeRule<Crew> = {
  id: 'grown-up',
  source: 'SDK',
  check: ({ ages = [] }) =>
    ages.flatMap((age, i) => (age < 18 ? [{ at: ['ages', i], expected: '18 or more', received: `${age}` }] : [])),
};
const bold: WholeRule<Crew> = {
  id: 'bold',
  source: 'INF',
  check: ({ captain }) => (captain === 'Ishmael' ? [{ at: ['captain'], expected: 'Ahab', received: captain }] : []),
};
const small: WholeRule<Crew> = {
  id: 'small',
  source: 'SDK',
  severity: 'warning',
  check: ({ ages = [] }) => (ages.length > 2 ? [{ at: ['ages'], expected: 'a few', received: 'many' }] : []),
};

const Crew = ruled(Plain, [grownUp, bold, small]);

const found = (value: unknown, options = {}) =>
  check(Crew, value, options).map(({ rule, code, path, severity }) => [rule ?? code, path, severity]);

describe('a structure with rules over the whole', () => {
  it('is answered as it is where no rule refuses it', () => {
    const crew = { captain: 'Ishmael', ages: [20, 30, 40] };
    const result = strict(Crew).decode(crew);
    expect(result._tag === 'Right' && result.right).toBe(crew);
    expect(strict(Crew).is(crew)).toBe(true);
  });

  it('is refused with every violation at once, warnings aside', () => {
    const result = strict(Crew).decode({ captain: 'Ishmael', ages: [17, 20, 3] });
    if (result._tag !== 'Left') throw new Error('It was accepted');
    expect(issuesOf(result.left).map(({ path, message }) => [path, message])).toEqual([
      ['ages[0]', 'Expected 18 or more, got 17'],
      ['ages[2]', 'Expected 18 or more, got 3'],
    ]);
    expect(found({ captain: 'Ishmael', ages: [17, 20, 3] })).toEqual([
      ['grown-up', 'ages[0]', 'error'],
      ['grown-up', 'ages[2]', 'error'],
      ['bold', 'captain', 'warning'],
      ['small', 'ages', 'warning'],
    ]);
  });

  it('is still looked at where a part is broken, but for what the broken part decides', () => {
    expect(found({ captain: 7, ages: [17] })).toEqual([
      ['wrong-type', 'captain', 'error'],
      ['grown-up', 'ages[0]', 'error'],
    ]);
    expect(found({ captain: 'Ishmael', ages: ['17'] })).toEqual([
      ['wrong-type', 'ages[0]', 'error'],
      ['bold', 'captain', 'warning'],
    ]);
  });

  it('has a code of its own for a violation, or calls it a conflict', () => {
    expect(check(Crew, { captain: 'Ahab', ages: [17] })).toMatchObject([{ rule: 'grown-up', code: 'conflict' }]);
    const coded = ruled(Plain, [
      { ...grownUp, check: () => [{ at: [], code: 'missing', expected: 'a', received: 'b', message: 'Say more' }] },
    ]);
    expect(check(coded, { captain: 'Ahab' })).toMatchObject([{ code: 'missing', message: 'Say more' }]);
  });

  it('is not looked at where there are more problems than anybody reads', () => {
    const issues = check(Crew, { captain: 'Ishmael', ages: Array.from({ length: 1001 }, () => 'x') });
    expect(issues.filter(({ rule }) => rule !== undefined)).toEqual([]);
  });

  it('is not looked at where it is something else altogether', () => {
    expect(found(['Ishmael'])).toEqual([['wrong-type', '', 'error']]);
  });

  it('is looked at in the second place as in the first, where the first is broken', () => {
    const Fleet = structure<{ readonly ships: readonly Crew[] }>('Fleet', { ships: list(Crew) });
    const ships = [{ captain: 7 }, { captain: 'Ishmael', ages: [17] }];
    expect(check(Fleet, { ships }).map(({ path }) => path)).toEqual([
      'ships[0].captain',
      'ships[1].ages[0]',
      'ships[1].captain',
    ]);
  });

  it('is refused for an error, and not for a warning', () => {
    const Own = ruled(Plain, [grownUp, bold, small]);
    expect(strict(Own).is({ captain: 'Ahab', ages: [17] })).toBe(false);
    expect(strict(Own).is({ captain: 'Ishmael', ages: [20, 30, 40] })).toBe(true);
  });

  it('does not show a rule what is broken, however deep it is', () => {
    const named: WholeRule<Crew> = {
      ...bold,
      check: ({ captain }) => (typeof captain === 'string' ? [] : [{ at: [], expected: 'a name', received: 'none' }]),
    };
    const Fleet = structure<{ readonly ships: readonly Crew[] }>('Fleet', { ships: list(ruled(Plain, [named])) });
    expect(check(Fleet, { ships: [{ captain: 7 }] }).map(({ path }) => path)).toEqual(['ships[0].captain']);
  });

  it('leaves out the rules that are disabled', () => {
    expect(found({ captain: 'Ishmael', ages: [17] }, { disable: ['grown-up', 'bold'] })).toEqual([]);
  });

  it('applies to what is sent alone', () => {
    const crew = { captain: 'Ahab', ages: [17] };
    const result = Crew.decode(crew);
    expect(result._tag === 'Right' && result.right).toBe(crew);
  });

  it('has its places below those of what holds it', () => {
    const Fleet = structure<{ readonly ships: readonly Crew[] }>('Fleet', { ships: list(Crew) });
    const ships = [{ captain: 'Ahab' }, { captain: 7, ages: [17] }];
    expect(check(Fleet, { ships }).map(({ path }) => path)).toEqual(['ships[1].captain', 'ships[1].ages[0]']);
  });
});
