/**
 * The legend of a text chart.
 *
 * @module
 */
import type { Glyphs } from './glyphs.js';
import { type ChartLayer, LAYER_LABELS } from './layer.js';
import { type Line, line } from './text-line.js';

/** Names the layers, in as many lines as the width asks for. */
export function textLegend(layers: readonly ChartLayer[], width: number, glyphs: Glyphs): readonly Line[] {
  const lines: Line[] = [];
  let current = line(layers.length === 0 ? 'no tasks' : 'tasks:');
  for (const layer of layers) {
    const entry = [...line(glyphs.layers[layer], layer), ...line(` ${LAYER_LABELS[layer]}`)];
    const longer = [...current, ...line('  '), ...entry];
    if (longer.length > width) lines.push(current);
    current = longer.length > width ? entry : longer;
  }
  return [...lines, current];
}
