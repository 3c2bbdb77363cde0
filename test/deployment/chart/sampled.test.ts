import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../../src/deployment/chart/layer.js';
import { sampled } from '../../../src/deployment/chart/sampled.js';
import { timelineOf } from '../../../src/deployment/chart/timeline.js';
import { moment, RESTLESS } from './rollouts.js';

describe('a sample of moments', () => {
  test('is all of them where they are few', () => {
    const timeline = timelineOf({ ...RESTLESS, moments: RESTLESS.moments.slice(0, 1_000) });
    expect(sampled(timeline)).toBe(timeline.stacks);
  });

  test('is a small part of very many, in their order, with the first and the last', () => {
    const { stacks, ...timeline } = timelineOf(RESTLESS);
    const kept = sampled({ ...timeline, stacks });
    expect(kept.length).toBeLessThanOrEqual(120 * 12 + 1);
    const places = kept.map((stack) => stacks.indexOf(stack));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBe(places.length);
    expect(places.at(0)).toBe(0);
    expect(places.at(-1)).toBe(9_999);
  });

  test('keeps the lowest and the highest of every layer in every part of the time', () => {
    const timeline = timelineOf(RESTLESS);
    const kept = sampled(timeline);
    for (let column = 0; column < 120; column++) {
      const within = ({ at }: { readonly at: number }) => Math.floor((at / timeline.last.at) * 120) === column;
      for (const layer of LAYERS) {
        const [all, some] = [timeline.stacks, kept].map((stacks) => stacks.filter(within).map(({ top }) => top[layer]));
        expect(Math.max(...(some ?? []))).toBe(Math.max(...(all ?? [])));
        expect(Math.min(...(some ?? []))).toBe(Math.min(...(all ?? [])));
      }
    }
  });

  test('keeps a single moment of need among thousands of good ones', () => {
    const moments = Array.from({ length: 5_000 }, (_, index) =>
      moment(index, index === 3_333 ? { old: 1 } : { old: 9, pending: index % 2 }),
    );
    expect(sampled(timelineOf({ ...RESTLESS, moments })).some(({ top }) => top.oldHealthy === 1)).toBe(true);
  });

  test('of moments that all are at one time is a dozen at the most', () => {
    const moments = RESTLESS.moments.map((each) => ({ ...each, at: 0 }));
    expect(sampled(timelineOf({ ...RESTLESS, moments })).length).toBeLessThanOrEqual(12);
  });
});
