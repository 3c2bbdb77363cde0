/**
 * The axes of an SVG chart.
 *
 * @module
 */
import { EM, type Frame, MARGIN } from './svg-frame.js';
import type { Theme } from './svg-theme.js';
import { element, escaped, tenths } from './xml.js';

/** The lines that counts are read from; they lie under the layers. */
export function gridOf({ left, right, counts, y }: Frame, theme: Theme): string {
  const lines = counts.map(({ value }) => `M${tenths(left)} ${tenths(y(value))}H${tenths(right)}`);
  return element('path', { d: lines.join(''), ...theme.paint({ stroke: 'grid' }) });
}

/** Ticks with their labels: counts to the left, times below. They lie upon the layers. */
export function axesOf({ left, right, top, bottom, times, counts, x, y }: Frame, theme: Theme): string {
  const base = `M${tenths(left)} ${tenths(bottom)}H${tenths(right)}`;
  const marks = times.map(({ value }) => `M${tenths(x(value))} ${tenths(bottom)}v${EM / 4}`);
  const beside = { x: left - EM / 2, 'text-anchor': 'end' };
  const below = { y: bottom + 1.4 * EM, 'text-anchor': 'middle' };
  return [
    element('path', { d: base + marks.join(''), ...theme.paint({ stroke: 'ink' }) }),
    element('text', { x: MARGIN, y: top - 0.9 * EM }, 'tasks'),
    ...counts.map(({ value, label }) => element('text', { ...beside, y: y(value) + 0.35 * EM }, escaped(label))),
    ...times.map(({ value, label }) => element('text', { ...below, x: x(value) }, escaped(label))),
  ].join('\n');
}
