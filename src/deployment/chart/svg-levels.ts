/**
 * The levels of an SVG chart: lines that end at their names.
 *
 * @module
 */
import { type Level, levelsOf, levelText } from './level.js';
import { EM, type Frame } from './svg-frame.js';
import type { Role, Theme } from './svg-theme.js';
import type { Timeline } from './timeline.js';
import { element, escaped, tenths } from './xml.js';

interface Line {
  readonly colour: Role;
  readonly width: number;
  readonly dashes: string;
}

const LINES: Readonly<Record<Level['name'], Line>> = {
  desired: { colour: 'ink', width: 1.5, dashes: 'none' },
  max: { colour: 'bound', width: 2.5, dashes: '8 4' },
  'min healthy': { colour: 'bound', width: 2.5, dashes: '2 3' },
};

/**
 * Draws the levels. A rim in the colour of the ground sets each line off from the areas that it crosses; where two levels
 * are one, the dashes of a bound lie on the line of what is desired.
 */
export function levelLines(timeline: Timeline, { left, right, gap, bottom, y }: Frame, theme: Theme): string {
  const levels = levelsOf(timeline);
  const heights = levels.map(({ value }) => y(value));
  const places = apart(heights, 1.1 * EM, bottom);
  const drawn = levels.map((level, index) => {
    const [height = bottom, place = bottom] = [heights[index], places[index]];
    const { colour, width, dashes } = LINES[level.name];
    const d = `M${tenths(left)} ${tenths(height)}H${tenths(right)}L${tenths(right + 0.75 * gap)} ${tenths(place)}`;
    const dashed = { 'stroke-width': width, 'stroke-dasharray': dashes };
    return {
      rim: element('path', { d, 'stroke-width': 5, ...theme.paint({ stroke: 'ground' }) }),
      line: element('path', { d, ...dashed, ...theme.paint({ stroke: colour }) }),
      name: element('text', { x: right + gap, y: place + 0.35 * EM }, escaped(levelText([level]))),
    };
  });
  return [...drawn.map(({ rim }) => rim), ...drawn.flatMap(({ line, name }) => [line, name])].join('\n');
}

/** Moves heights, in order from the top, so far down that each is apart from the next, and back up where the room ends. */
function apart(heights: readonly number[], distance: number, end: number): readonly number[] {
  let least = Number.NEGATIVE_INFINITY;
  const down = heights.map((height) => {
    least = Math.max(height, least + distance);
    return least;
  });
  let most = end + distance;
  const up = down.toReversed().map((height) => {
    most = Math.min(height, most - distance);
    return most;
  });
  return up.toReversed();
}
