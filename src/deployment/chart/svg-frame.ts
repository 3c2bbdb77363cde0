/**
 * Where the parts of an SVG chart lie.
 *
 * @module
 */
import { levelsOf, levelText } from './level.js';
import { type Tick, taskTicks, timeTicks } from './ticks.js';
import { peakOf, type Timeline } from './timeline.js';

/** The size of text, in px as all lengths here. */
export const EM = 16;

/** The height of a line of text. */
export const LINE = 1.5 * EM;

/** What the edge of a chart keeps free. */
export const MARGIN = 0.75 * EM;

/** The plot of a chart: its edges, its ticks, and where times and counts lie. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the plot and the names of the levels. */
  readonly gap: number;
  readonly times: readonly Tick[];
  readonly counts: readonly Tick[];
  x(at: number): number;
  y(count: number): number;
}

/** Room to the right of the last moment, so that what it came to is seen, as a part of the duration. */
const AFTER = 1 / 24;

/** Lays out a plot below a head, within a width and a height. */
export function frameOf(timeline: Timeline, width: number, height: number, head: number): Frame {
  const top = head + 2 * EM;
  const bottom = height - MARGIN - LINE;
  const counts = taskTicks(peakOf(timeline), Math.max(1, Math.floor((bottom - top) / (2 * EM))));
  const gap = EM;
  const left = MARGIN + widest(counts.map(({ label }) => label)) + EM / 2;
  const labels = widest(levelsOf(timeline).map((level) => levelText([level])));
  const right = Math.max(left + EM, width - MARGIN - labels - gap);
  const { at: duration } = timeline.last;
  const highest = counts.at(-1)?.value ?? 1;
  const end = duration === 0 ? 1 : duration * (1 + AFTER);
  return {
    left,
    right,
    top,
    bottom,
    gap,
    counts,
    times: timeTicks(duration, Math.max(1, Math.floor((right - left) / (4.5 * EM)))),
    x: (at) => left + (at / end) * (right - left),
    y: (count) => bottom - (count / highest) * (bottom - top),
  };
}

/** About as wide as text is in the fonts that systems have: what is shown cannot be measured here. */
export function widthOf(text: string): number {
  return text.length * 0.56 * EM;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
}
