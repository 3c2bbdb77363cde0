/**
 * Reads numbers of tasks back from a chart, by its axes alone.
 *
 * @module
 */
import { type ChartLayer, LAYERS } from '../../../src/deployment/chart/layer.js';
import { elementsOf, readXml, textOf, type XmlElement } from './xml-reader.js';

/** A layer's area as the points where its top changes, in px. */
interface Area {
  readonly layer: ChartLayer;
  readonly steps: readonly { readonly x: number; readonly y: number }[];
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1e3, min: 6e4, h: 3.6e6, d: 8.64e7 };

/** How many tasks each layer that is drawn holds at some time, in ms, of a chart with at least two ticks of time. */
export function tasksAt(svg: string, at: number): Partial<Record<ChartLayer, number>> {
  const elements = elementsOf(readXml(svg));
  const areas = areasOf(elements);
  const { x, count } = axesOf(elements);
  const drawn = LAYERS.flatMap((layer) => areas.filter((area) => area.layer === layer));
  const tops = drawn.map(({ steps }) => count(steps.findLast((step) => step.x <= x(at))?.y ?? Number.NaN));
  return Object.fromEntries(drawn.map(({ layer }, index) => [layer, (tops[index] ?? 0) - (tops[index - 1] ?? 0)]));
}

/** The layers in the order in which they are painted. */
export function areasOf(elements: readonly XmlElement[]): readonly Area[] {
  return elements.flatMap(({ name, attributes: { d = '', fill = '', class: role = '' } }) => {
    const layer = LAYERS.find((each) =>
      each === 'oldHealthy' || each === 'newHealthy'
        ? role.split(' ')[0]?.endsWith(`-${each.slice(0, 3)}`)
        : fill.endsWith(`-${each})`),
    );
    if (name !== 'path' || layer === undefined) return [];
    const [, left = '', base = ''] = /^M([\d.]+) ([\d.]+)(?:H[\d.]+V[\d.]+)*H[\d.]+V\2Z$/.exec(d) ?? [];
    if (left === '') throw new SyntaxError(`Not an area: ${d}`);
    const steps = [...d.slice(0, d.lastIndexOf('H')).matchAll(/H([\d.]+)V([\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    return { layer, steps: [{ x: Number(left), y: Number(base) }, ...steps] };
  });
}

function axesOf(elements: readonly XmlElement[]) {
  const texts = elements.filter(({ name }) => name === 'text');
  const times = texts
    .filter(({ attributes }) => attributes['text-anchor'] === 'middle')
    .map((text) => ({ x: Number(text.attributes.x), at: milliseconds(textOf(text)) }));
  const counts = texts
    .filter(({ attributes }) => attributes['text-anchor'] === 'end')
    .map((text) => ({ y: Number(text.attributes.y), count: Number(textOf(text)) }));
  const [begin, then, none, most] = [times[0], times.at(-1), counts[0], counts.at(-1)];
  if (!begin || !then || then === begin || !none || !most) throw new SyntaxError('No axes');
  const baseline = Number(
    /^M[\d.]+ ([\d.]+)H/.exec(elements.findLast(({ name }) => name === 'path')?.attributes.d ?? '')?.[1],
  );
  return {
    x: (at: number) => begin.x + ((at - begin.at) / (then.at - begin.at)) * (then.x - begin.x),
    count: (y: number) => ((baseline - y) / (none.y - most.y)) * most.count,
  };
}

function milliseconds(label: string): number {
  const [amount = '', unit = 'ms'] = label.split(' ');
  return Number(amount) * (UNITS[unit] ?? Number.NaN);
}
