/**
 * The characters that a text chart is made of.
 *
 * @module
 */
import type { ChartLayer } from './layer.js';

/** A set of characters, each as wide as one column. */
export interface Glyphs {
  readonly layers: Readonly<Record<ChartLayer, string>>;
  /** Goes on where a bound or the desired count has no task on it. */
  readonly level: string;
  /** The axis of counts, beside a label and elsewhere. */
  readonly count: string;
  readonly upright: string;
  readonly corner: string;
  /** The axis of time, at a label and elsewhere. */
  readonly time: string;
  readonly flat: string;
  readonly ellipsis: string;
}

export const BLOCKS: Glyphs = {
  layers: { oldHealthy: '▒', newHealthy: '█', newUnhealthy: '░', oldUnhealthy: 'x', stopping: '·' },
  level: '┈',
  count: '┤',
  upright: '│',
  corner: '└',
  time: '┬',
  flat: '─',
  ellipsis: '…',
};

export const ASCII: Glyphs = {
  layers: { oldHealthy: 'o', newHealthy: '#', newUnhealthy: '+', oldUnhealthy: 'x', stopping: '.' },
  level: '-',
  count: '|',
  upright: '|',
  corner: '+',
  time: '+',
  flat: '-',
  ellipsis: '...',
};
