/**
 * A rollout as an SVG.
 *
 * @module
 */
import type { SvgChartOptions } from './chart-options.js';
import { clipped } from './clipped.js';
import { descriptionOf } from './describe-rollout.js';
import { areasOf } from './svg-areas.js';
import { axesOf, gridOf } from './svg-axes.js';
import { EM, frameOf, LINE, MARGIN } from './svg-frame.js';
import { patterns } from './svg-layers.js';
import { legendOf } from './svg-legend.js';
import { levelLines } from './svg-levels.js';
import { themeOf } from './svg-theme.js';
import type { Timeline } from './timeline.js';
import { element, escaped } from './xml.js';

const FONT = { 'font-family': 'system-ui, sans-serif', 'font-size': EM };

/** About as wide as a letter of the title is. */
const BOLD = 0.7 * EM;

/** Draws a chart of a width and a height that it can be laid out for. */
export function svgChart(
  timeline: Timeline,
  width: number,
  height: number,
  { title, idPrefix = 'rollout' }: SvgChartOptions,
): string {
  const theme = themeOf(idPrefix);
  const heading = title
    ? element('text', { x: MARGIN, y: MARGIN + EM, 'font-weight': 600 }, fitting(title, width))
    : '';
  const belowHeading = MARGIN + (title ? LINE : 0);
  const legend = legendOf(timeline.layers, theme, width, belowHeading);
  const frame = frameOf(timeline, width, height, belowHeading + legend.height);
  const ids = { title: theme.name('title'), description: theme.name('description') };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: '100%',
    role: 'img',
    'aria-labelledby': `${ids.title} ${ids.description}`,
    ...FONT,
    ...theme.paint({ fill: 'ink' }),
  };
  const parts = [
    element('title', { id: ids.title }, escaped(title || 'Rollout')),
    element('desc', { id: ids.description }, escaped(descriptionOf(timeline))),
    theme.style(),
    patterns(timeline.layers, theme),
    element('rect', { width, height, rx: EM / 2, ...theme.paint({ fill: 'ground' }) }),
    heading,
    legend.markup,
    gridOf(frame, theme),
    areasOf(timeline, frame, theme),
    levelLines(timeline, frame, theme),
    axesOf(frame, theme),
  ];
  return element('svg', root, ...parts.filter((part) => part !== '').map((part) => `\n${part}`), '\n');
}

function fitting(title: string, width: number): string {
  return escaped(clipped(title, Math.floor((width - 2 * MARGIN) / BOLD)));
}
