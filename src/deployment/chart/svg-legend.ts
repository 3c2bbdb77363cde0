/**
 * The legend of an SVG chart.
 *
 * @module
 */
import { type ChartLayer, LAYER_LABELS } from './layer.js';
import { EM, LINE, MARGIN, widthOf } from './svg-frame.js';
import { fillOf } from './svg-layers.js';
import type { Theme } from './svg-theme.js';
import { element, escaped } from './xml.js';

/** A legend and how much height it takes. */
export interface Legend {
  readonly markup: string;
  readonly height: number;
}

const SWATCH = 1.25 * EM;

/** Names the layers, in as many lines as the width asks for. */
export function legendOf(layers: readonly ChartLayer[], theme: Theme, width: number, top: number): Legend {
  let x = MARGIN;
  let y = top;
  const entries = layers.map((layer) => {
    const label = LAYER_LABELS[layer];
    const needed = SWATCH + EM / 2 + widthOf(label);
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    const swatch = { x: x + 0.5, y: y + EM / 4, width: SWATCH, height: EM, ...fillOf(layer, theme) };
    const text = { x: x + SWATCH + EM / 2, y: y + 1.1 * EM };
    x += needed + EM;
    return element('rect', swatch) + element('text', text, escaped(label));
  });
  return { markup: entries.join('\n'), height: layers.length === 0 ? 0 : y + LINE - top };
}
