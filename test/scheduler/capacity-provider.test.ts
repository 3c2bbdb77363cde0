import fc from 'fast-check';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { CapacityProviderStrategyItem } from '../../src/model/capacity-provider/capacity-provider-strategy-item.js';
import { nextCapacityProvider } from '../../src/scheduler/capacity-provider.js';
import { rightOf } from '../support/sides.js';

interface Item {
  readonly capacityProvider: string;
  readonly weight?: number;
  readonly base?: number;
}

const strategyOf = (items: readonly Item[]) => rightOf(t.array(CapacityProviderStrategyItem).decode(items));

/** Where so many tasks go, one after the other. */
function shareOut(items: readonly Item[], count: number, present: Readonly<Record<string, number>> = {}): string[] {
  const strategy = strategyOf(items);
  const tasks = new Map(Object.entries(present));
  return Array.from({ length: count }, () => {
    const provider = nextCapacityProvider(strategy, (name) => tasks.get(name) ?? 0) ?? 'none';
    tasks.set(provider, (tasks.get(provider) ?? 0) + 1);
    return provider;
  });
}

const countOf = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

describe('the next task goes', () => {
  it('nowhere without a strategy', () => {
    expect(nextCapacityProvider([], () => 0)).toBeUndefined();
  });

  it('to the only provider, with a weight or without', () => {
    expect(shareOut([{ capacityProvider: 'FARGATE', weight: 1 }], 2)).toEqual(['FARGATE', 'FARGATE']);
    expect(shareOut([{ capacityProvider: 'FARGATE' }], 2)).toEqual(['FARGATE', 'FARGATE']);
  });

  it('by turns to providers of the same weight', () => {
    const even = [
      { capacityProvider: 'A', weight: 1 },
      { capacityProvider: 'B', weight: 1 },
    ];
    expect(shareOut(even, 4)).toEqual(['A', 'B', 'A', 'B']);
  });

  it('to B four times for each time that it goes to A, with weights of 1 and 4', () => {
    const weighted = [
      { capacityProvider: 'A', weight: 1 },
      { capacityProvider: 'B', weight: 4 },
    ];
    const tasks = shareOut(weighted, 10);
    expect([countOf(tasks, 'A'), countOf(tasks, 'B')]).toEqual([2, 8]);
  });

  it('to the base first, wherever in the strategy it is', () => {
    const based = [
      { capacityProvider: 'A', weight: 1 },
      { capacityProvider: 'B', weight: 1, base: 2 },
    ];
    expect(shareOut(based, 6)).toEqual(['B', 'B', 'A', 'B', 'A', 'B']);
  });

  it('to a provider without weight only until its base is filled', () => {
    const based = [
      { capacityProvider: 'A', base: 2 },
      { capacityProvider: 'B', weight: 1 },
    ];
    expect(shareOut(based, 5)).toEqual(['A', 'A', 'B', 'B', 'B']);
  });

  it('to the base again once a task of it has gone', () => {
    const based = [
      { capacityProvider: 'A', base: 2, weight: 1 },
      { capacityProvider: 'B', weight: 1 },
    ];
    expect(shareOut(based, 2, { A: 1, B: 5 })).toEqual(['A', 'A']);
  });

  it('to the provider that is behind its share of the tasks that are there', () => {
    const weighted = [
      { capacityProvider: 'A', weight: 1 },
      { capacityProvider: 'B', weight: 3 },
    ];
    expect(shareOut(weighted, 2, { A: 3, B: 2 })).toEqual(['B', 'B']);
    expect(shareOut(weighted, 1, { A: 1, B: 7 })).toEqual(['A']);
  });
});

/** One provider at most has a base, one at least a weight. */
const anyStrategy = fc
  .record({
    weights: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }).filter((weights) => weights.some((each) => each > 0)),
    base: fc.nat(6),
    based: fc.nat(3),
  })
  .map(({ weights, base, based }) => ({
    base,
    items: weights.map(
      (weight, i): Item => ({ capacityProvider: `cp-${i}`, weight, ...(i === based % weights.length ? { base } : {}) }),
    ),
  }));

it('the base is filled before anything else', () => {
  fc.assert(
    fc.property(anyStrategy, ({ items, base }) => {
      const [based] = items.filter((item) => item.base !== undefined);
      expect(countOf(shareOut(items, base), based?.capacityProvider ?? '')).toBe(base);
    }),
  );
});

it('beyond the base the tasks divide exactly by weight, as often as they come out even', () => {
  fc.assert(
    fc.property(anyStrategy, fc.integer({ min: 1, max: 4 }), ({ items, base }, rounds) => {
      const round = items.reduce((sum, { weight = 0 }) => sum + weight, 0);
      const beyond = shareOut(items, base + rounds * round).slice(base);
      for (const { capacityProvider, weight = 0 } of items) {
        expect(countOf(beyond, capacityProvider)).toBe(rounds * weight);
      }
    }),
  );
});
