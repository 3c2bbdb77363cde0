import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRollout } from '../../../src/deployment/chart/describe-rollout.js';
import { rolloutChart } from '../../../src/deployment/chart/rollout-chart.js';
import type { Rollout } from '../../../src/deployment/rollout.js';
import { elementsOf, readXml, textOf } from './xml-reader.js';

/** Any number at all, often one that a rollout may have. */
const number = fc.oneof({ weight: 3, arbitrary: fc.nat(9) }, fc.nat(6_000), fc.integer(), fc.double());

const tasks = fc.record({ pending: number, unhealthy: number, healthy: number });

const anyRollout: fc.Arbitrary<Rollout> = fc.record({
  desiredCount: number,
  bounds: fc.record({ minimumHealthy: number, maximum: number }),
  moments: fc.array(
    fc.record({ at: fc.oneof(number, fc.maxSafeNat()), old: tasks, current: tasks, stopping: number }),
    {
      maxLength: 30,
    },
  ),
});

const common = { width: number, height: number, stopping: fc.boolean() };
const anyText = fc.string({ unit: 'binary' });

/** Numbers that cannot be printed, and what is printed in place of a value that is missing. */
const NO_VALUE = /NaN|Infinity|undefined|null|\[object|\de[+-]?\d/;

describe('a chart of any rollout', () => {
  it('is well-formed as an SVG, and made of numbers', () => {
    fc.assert(
      fc.property(anyRollout, fc.record(common), (rollout, options) => {
        const svg = rolloutChart(rollout, options);
        expect(readXml(svg).name).toBe('svg');
        expect(svg.replace(/#[\da-f]{6}/g, '')).not.toMatch(NO_VALUE);
        expect(svg).toContain(`>${describeRollout(rollout)}</desc>`);
      }),
    );
  });

  it('keeps to its size as text, and is made of numbers', () => {
    fc.assert(
      fc.property(anyRollout, fc.record({ ...common, ascii: fc.boolean() }), (rollout, options) => {
        const text = rolloutChart(rollout, { format: 'text', ...options });
        const lines = text.split('\n');
        const most = (size: number, least: number) => Math.max(least, size || 0);
        expect(lines.length).toBeLessThanOrEqual(most(options.height, 8));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(most(options.width, 40));
        for (const line of lines) expect(line).toBe(line.trimEnd());
        expect(text).not.toMatch(NO_VALUE);
        expect(text).toMatch(options.ascii ? /^[\n -~]*$/ : /^[\n -~▒█░·┈┤│└┬─…]*$/u);
      }),
    );
  });

  it('is described by whole numbers', () => {
    fc.assert(
      fc.property(anyRollout, (rollout) => {
        expect(describeRollout(rollout)).not.toMatch(/NaN|Infinity|-|\d\.\d|\de/);
      }),
    );
  });

  it('changes nothing, and is the same again', () => {
    fc.assert(
      fc.property(anyRollout, fc.constantFrom('svg' as const, 'text' as const), (rollout, format) => {
        const before = structuredClone(rollout);
        expect(rolloutChart(rollout, { format })).toBe(rolloutChart(rollout, { format }));
        expect(rollout).toEqual(before);
      }),
    );
  });
});

describe('a chart with any words', () => {
  it('is well-formed, has its title whole, and refers to ids that it has', () => {
    fc.assert(
      fc.property(anyRollout, anyText, anyText, (rollout, title, idPrefix) => {
        const root = readXml(rolloutChart(rollout, { title, idPrefix }));
        const [named] = elementsOf(root).filter(({ name }) => name === 'title');
        const shown = title.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
        expect(named && textOf(named)).toBe(shown || 'Rollout');
        const ids = elementsOf(root).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(root.attributes['aria-labelledby']?.split(' ') ?? ['none']));
      }),
    );
  });

  it('has as many lines as without them', () => {
    fc.assert(
      fc.property(anyRollout, anyText, (rollout, text) => {
        const title = `web${text}`;
        const lines = rolloutChart(rollout, { format: 'text', title, height: 13 }).split('\n');
        expect(lines.slice(1)).toEqual(rolloutChart(rollout, { format: 'text', height: 12 }).split('\n'));
        expect(Array.from(lines[0] ?? '').length).toBeLessThanOrEqual(72);
      }),
    );
  });
});
