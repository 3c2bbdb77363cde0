import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRollout } from '../../../src/deployment/chart/describe-rollout.js';
import { countIn, LAYERS } from '../../../src/deployment/chart/layer.js';
import { rolloutChart } from '../../../src/deployment/chart/rollout-chart.js';
import type { Rollout } from '../../../src/deployment/rollout.js';
import { BEGUN, CROWDED, HALVES, IDLE, LARGE, moment, RESTLESS } from './rollouts.js';
import { areasOf, tasksAt } from './svg-reader.js';
import { elementsOf, readXml, textOf } from './xml-reader.js';

const NAMED: readonly (readonly [string, Rollout])[] = [
  ['in halves', HALVES],
  ['beyond its bounds', CROWDED],
  ['of one moment', BEGUN],
  ['of no tasks', IDLE],
  ['of thousands of tasks', LARGE],
  ['of thousands of moments', RESTLESS],
];

const textsIn = (svg: string) =>
  elementsOf(readXml(svg))
    .filter(({ name }) => name === 'text')
    .map(textOf);

describe.each(NAMED)('the SVG of a rollout %s', (_, rollout) => {
  const svg = rolloutChart(rollout, { title: 'web', stopping: true });
  const root = readXml(svg);
  const elements = elementsOf(root);

  test('is an image with a name and a description', () => {
    expect(root.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: '0 0 560 340',
      width: '100%',
      'aria-labelledby': 'rollout-title rollout-description',
    });
    const [title, description] = root.children.filter((child) => typeof child !== 'string');
    expect(title).toEqual({ name: 'title', attributes: { id: 'rollout-title' }, children: ['web'] });
    expect(description).toEqual({
      name: 'desc',
      attributes: { id: 'rollout-description' },
      children: [describeRollout(rollout)],
    });
  });

  test('has nothing that runs, nothing from elsewhere, and no style attribute', () => {
    const names = new Set(elements.map(({ name }) => name));
    const known = ['svg', 'title', 'desc', 'style', 'defs', 'pattern', 'rect', 'path', 'text'];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|href|^style$|^src$/i.test(name))).toEqual([]);
    const ids = new Set(elements.flatMap(({ attributes: { id } }) => id ?? []));
    for (const [name, value] of attributes) {
      if (name !== 'xmlns') expect(value).not.toMatch(/:\/\/|data:|@import/);
      for (const [, id] of value.matchAll(/url\((.*?)\)/g)) expect(ids.has(id?.slice(1) ?? '')).toBe(true);
    }
    expect(textOf(elements.find(({ name }) => name === 'style') ?? root)).not.toMatch(/url|@import|expression/);
  });

  test('has a light colour in every attribute and a dark one for every class', () => {
    const style = textOf(elements.find(({ name }) => name === 'style') ?? root);
    expect(style).toMatch(/^@media \(prefers-color-scheme:dark\)\{(?:\.[\w-]+\{(?:fill|stroke):#[\da-f]{6}\})+\}$/);
    for (const { attributes } of elements) {
      for (const name of attributes.class?.split(' ') ?? []) {
        const property = name.endsWith('-line') ? 'stroke' : 'fill';
        expect(attributes[property]).toMatch(/^#[\da-f]{6}$/);
        expect(style).toContain(`.${name}{${property}:#`);
      }
    }
  });

  test('is small, and lies within its box', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(100_000);
    for (const { attributes } of elements) {
      const points = [...(attributes.d ?? '').matchAll(/[ML]([\d.-]+) ([\d.-]+)|H([\d.-]+)|V([\d.-]+)/g)];
      for (const [, x = '0', y = '0', across = '0', down = '0'] of points) {
        expect(Math.min(+x, +y, +across, +down)).toBeGreaterThanOrEqual(0);
        expect(Math.max(+x, +across)).toBeLessThanOrEqual(560);
        expect(Math.max(+y, +down)).toBeLessThanOrEqual(340);
      }
    }
  });
});

describe('the areas of an SVG', () => {
  test('hold the tasks of each moment until the next', () => {
    const svg = rolloutChart(HALVES, { stopping: true });
    const counts = (seconds: number) => Object.values(tasksAt(svg, seconds * 1_000)).map(Math.round);
    expect(Object.keys(tasksAt(svg, 0))).toEqual(['oldHealthy', 'newHealthy', 'newUnhealthy', 'stopping']);
    expect(counts(5)).toEqual([4, 0, 0, 0]);
    expect(counts(15)).toEqual([2, 0, 0, 2]);
    expect(counts(25)).toEqual([2, 0, 2, 2]);
    expect(counts(39)).toEqual([2, 0, 2, 2]);
    expect(counts(41)).toEqual([2, 0, 2, 0]);
    expect(counts(105)).toEqual([2, 2, 0, 0]);
    expect(counts(115)).toEqual([0, 2, 0, 2]);
    expect(counts(199)).toEqual([0, 2, 2, 0]);
    expect(counts(201)).toEqual([0, 4, 0, 0]);
  });

  test('are as exact as the picture is for thousands of tasks', () => {
    const svg = rolloutChart(LARGE);
    const { oldHealthy, newHealthy, newUnhealthy } = tasksAt(svg, 1_500_000);
    const tasksPerTenth = 6_000 / (10 * 200);
    expect(Math.abs((oldHealthy ?? 0) - 3_500)).toBeLessThan(tasksPerTenth);
    expect(Math.abs((newHealthy ?? 0) - 1_000)).toBeLessThan(2 * tasksPerTenth);
    expect(Math.abs((newUnhealthy ?? 0) - 500)).toBeLessThan(2 * tasksPerTenth);
  });

  test('are painted from the highest to the lowest', () => {
    const elements = elementsOf(readXml(rolloutChart(RESTLESS, { stopping: true })));
    expect(areasOf(elements).map(({ layer }) => layer)).toEqual(LAYERS.toReversed());
  });

  test('have no step where nothing changes', () => {
    const moments = Array.from({ length: 100 }, (_, index) => moment(index, { old: 4, pending: index % 2 }));
    const areas = areasOf(elementsOf(readXml(rolloutChart({ ...HALVES, moments }))));
    expect(areas.map(({ layer, steps }) => [layer, steps.length])).toEqual([
      ['newUnhealthy', 101],
      ['oldHealthy', 2],
    ]);
  });

  test('agree with any rollout at any moment', () => {
    const count = fc.nat(6);
    const tasks = fc.record({
      old: count,
      oldUnhealthy: count,
      current: count,
      currentUnhealthy: count,
      pending: count,
      stopping: count,
    });
    fc.assert(
      fc.property(fc.array(tasks, { minLength: 2, maxLength: 20 }), fc.boolean(), (all, stopping) => {
        const moments = all.map((each, index) => moment(index * 20, each));
        const svg = rolloutChart({ ...HALVES, moments }, { stopping });
        for (const each of moments) {
          const drawn = tasksAt(svg, each.at + (each === moments.at(-1) ? 100 : 10_000));
          for (const layer of LAYERS) {
            const shown = layer !== 'stopping' || stopping;
            expect(Math.round(drawn[layer] ?? 0)).toBe(shown ? countIn(each, layer) : 0);
          }
        }
      }),
    );
  });
});

describe('the words of an SVG', () => {
  test('are the title, the legend, the levels and the ticks', () => {
    expect(textsIn(rolloutChart(HALVES, { title: 'web: 12 → 13' }))).toEqual([
      'web: 12 → 13',
      ...['old', 'new', 'new, not healthy'],
      ...['desired 4', 'max 4', 'min healthy 2'],
      'tasks',
      ...['0', '1', '2', '3', '4'],
      ...['0', '1 min', '2 min', '3 min'],
    ]);
  });

  test('name only what there is, and what is stopping only when asked to', () => {
    const words = ['old', 'new', 'new, not healthy', 'old, not healthy', 'stopping'];
    const named = (rollout: Rollout, stopping: boolean) =>
      textsIn(rolloutChart(rollout, { stopping })).filter((text) => words.includes(text));
    expect(named(IDLE, true)).toEqual([]);
    expect(named(BEGUN, true)).toEqual(['old']);
    expect(named(CROWDED, true)).toEqual(words);
    expect(named(CROWDED, false)).toEqual(words.slice(0, 4));
  });

  test('stand apart from one another where levels lie close together', () => {
    for (const bounds of [
      { minimumHealthy: 100, maximum: 101 },
      { minimumHealthy: 0, maximum: 1 },
      { minimumHealthy: 0, maximum: 0 },
      { minimumHealthy: 6_000, maximum: 6_000 },
    ]) {
      const desiredCount = bounds.maximum;
      const names = elementsOf(readXml(rolloutChart({ ...LARGE, desiredCount, bounds }))).filter((element) =>
        /^(?:max|desired|min healthy) \d+$/.test(textOf(element)),
      );
      const places = names.map(({ attributes }) => Number(attributes.y));
      expect(places).toHaveLength(3);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))).toBeGreaterThan(17);
      expect(Math.max(...places)).toBeLessThan(340);
      expect(Math.min(...places)).toBeGreaterThan(12 + 24 + 32);
    }
  });

  test('are escaped', () => {
    const title = '</title><script>alert("1 & \'2\'")</script>';
    const svg = rolloutChart(HALVES, { title, width: 1_000 });
    expect(svg).not.toContain('<script');
    expect(textsIn(svg)[0]).toBe(title);
    const { attributes, children } = readXml(rolloutChart(HALVES, { idPrefix: '"><script>' }));
    expect(attributes['aria-labelledby']).toBe('_34__62__60_script_62_-title _34__62__60_script_62_-description');
    expect(children[1]).toMatchObject({ name: 'title', children: ['Rollout'] });
  });

  test('fit, and the title is whole for those who have it read', () => {
    const title = 'A title of a great many words '.repeat(10);
    const svg = rolloutChart(HALVES, { title });
    expect(textsIn(svg)[0]).toBe('A title of a great many words A title of a gre…');
    expect(svg).toContain(`<title id="rollout-title">${title}</title>`);
  });
});

describe('the options of an SVG', () => {
  test('set its size within limits', () => {
    const box = (width: number, height: number) => readXml(rolloutChart(HALVES, { width, height })).attributes.viewBox;
    expect(box(800, 400)).toBe('0 0 800 400');
    expect(box(1, -1)).toBe('0 0 320 240');
    expect(box(1e9, Number.POSITIVE_INFINITY)).toBe('0 0 4096 4096');
    expect(box(Number.NaN, 300.7)).toBe('0 0 320 300');
  });

  test('keep the ids and classes of two charts apart', () => {
    const names = (idPrefix: string) =>
      elementsOf(readXml(rolloutChart(CROWDED, { idPrefix, stopping: true }))).flatMap(({ attributes }) => [
        ...(attributes.id === undefined ? [] : [attributes.id]),
        ...(attributes.class?.split(' ') ?? []),
      ]);
    const first = new Set(names('first'));
    expect(first.size).toBeGreaterThan(10);
    expect(names('second').filter((name) => first.has(name))).toEqual([]);
  });

  test('may be undefined, or the title empty', () => {
    const undefineds = {
      format: undefined,
      title: undefined,
      width: undefined,
      height: undefined,
      idPrefix: undefined,
    };
    expect(rolloutChart(HALVES, { ...undefineds, stopping: undefined })).toBe(rolloutChart(HALVES));
    expect(rolloutChart(HALVES, { title: '' })).toBe(rolloutChart(HALVES));
  });

  test('keep thousands of moments small at any size', () => {
    const svg = rolloutChart(RESTLESS, { stopping: true, width: 4096, height: 4096 });
    expect(Buffer.byteLength(svg)).toBeLessThan(100_000);
  });
});
