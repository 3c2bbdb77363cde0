/**
 * The areas of an SVG chart.
 *
 * @module
 */
import type { ChartLayer } from './layer.js';
import { sampled } from './sampled.js';
import type { Frame } from './svg-frame.js';
import { fillOf } from './svg-layers.js';
import type { Theme } from './svg-theme.js';
import type { Stack, Timeline } from './timeline.js';
import { element, tenths } from './xml.js';

/** Each layer as an area from its top down to nothing, the highest first: lower ones cover what is not its own. */
export function areasOf(timeline: Timeline, frame: Frame, theme: Theme): string {
  const stacks = sampled(timeline);
  return timeline.layers
    .toReversed()
    .map((layer) => element('path', { d: outline(stacks, layer, frame), ...fillOf(layer, theme) }))
    .join('\n');
}

/** A count holds until the next moment, so that the top is made of steps; moments that draw no step are left out. */
function outline(stacks: readonly Stack[], layer: ChartLayer, { left, right, bottom, x, y }: Frame): string {
  const steps = [`M${tenths(left)} ${tenths(bottom)}`];
  let level = tenths(bottom);
  for (const { at, top } of stacks) {
    const next = tenths(y(top[layer]));
    if (next === level) continue;
    steps.push(`H${tenths(x(at))}V${next}`);
    level = next;
  }
  return `${steps.join('')}H${tenths(right)}V${tenths(bottom)}Z`;
}
