/**
 * How an SVG chart fills its layers.
 *
 * @module
 */
import type { ChartLayer } from './layer.js';
import type { Role, Theme } from './svg-theme.js';
import { type Attributes, element } from './xml.js';

/** Each layer's colour, and how its hatching is turned; solid where there is none. */
const FILLS: Readonly<Record<ChartLayer, { readonly colour: Role; readonly stripe?: number; readonly turn?: number }>> =
  {
    oldHealthy: { colour: 'old' },
    newHealthy: { colour: 'new' },
    newUnhealthy: { colour: 'new', stripe: 2.5, turn: 45 },
    oldUnhealthy: { colour: 'old', stripe: 2.5, turn: -45 },
    stopping: { colour: 'stopping', stripe: 1, turn: 0 },
  };

const PERIOD = 7;

/** The patterns of the layers that are hatched. The space between stripes hides what lies under it. */
export function patterns(layers: readonly ChartLayer[], theme: Theme): string {
  return element(
    'defs',
    {},
    ...layers.flatMap((layer) => {
      const { colour, stripe, turn } = FILLS[layer];
      if (stripe === undefined) return [];
      const tile = { width: PERIOD, height: PERIOD };
      return element(
        'pattern',
        { id: theme.name(layer), ...tile, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
        element('rect', { ...tile, ...theme.paint({ fill: 'ground' }) }),
        element('rect', { width: PERIOD, height: stripe, ...theme.paint({ fill: colour }) }),
      );
    }),
  );
}

/** Attributes that fill a layer; its outline keeps the narrowest peak in sight. */
export function fillOf(layer: ChartLayer, theme: Theme): Attributes {
  const { colour, stripe } = FILLS[layer];
  return stripe === undefined
    ? theme.paint({ fill: colour, stroke: colour })
    : { ...theme.paint({ stroke: colour }), fill: `url(#${theme.name(layer)})` };
}
