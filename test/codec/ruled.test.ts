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
