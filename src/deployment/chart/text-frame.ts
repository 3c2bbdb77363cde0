/**
 * Where the parts of a text chart lie.
 *
 * @module
 */
import { clipped } from './clipped.js';
import type { Glyphs } from './glyphs.js';
import { levelsOf, levelText } from './level.js';
import { type RowScale, rowOf, rowScaleOf, tasksUpTo } from './row-scale.js';
import { type Tick, timeTicks } from './ticks.js';
import { peakOf, type Timeline } from './timeline.js';

/** The plot of a text chart. */
export interface TextFrame {
  readonly scale: RowScale;
  /** What stands beside a row, from row 0 on; empty where a row ends within a task. All are equally wide. */
  readonly counts: readonly string[];
  /** The names of the levels that lie in a row, from row 0 on; empty where none does. */
  readonly levels: readonly string[];
  /** How many columns the plot has. */
  readonly columns: number;
  readonly times: readonly Tick[];
}

/** About as many columns as a label of time takes with the space around it. */
const TIME = 8;

/** The names of levels leave so many columns to all else. */
const LEAST_PLOT = 20;

/** Lays out a plot within a width and some rows. */
export function textFrameOf(timeline: Timeline, width: number, most: number, { ellipsis }: Glyphs): TextFrame {
  const scale = rowScaleOf(peakOf(timeline), most);
  const rows = Array.from({ length: scale.rows + 1 }, (_, row) => row);
  const labels = rows.map((row) => tasksUpTo(row, scale)).map((tasks) => (Number.isInteger(tasks) ? `${tasks}` : ''));
  const all = levelsOf(timeline);
  const levels = rows.map((row) =>
    clipped(levelText(all.filter(({ value }) => rowOf(value, scale) === row)), width - LEAST_PLOT, ellipsis),
  );
  const beside = longest(labels);
  const columns = width - beside - ' ┤'.length - '┈ '.length - longest(levels);
  return {
    scale,
    counts: labels.map((label) => label.padStart(beside)),
    levels,
    columns,
    times: timeTicks(timeline.last.at, Math.max(1, Math.floor(columns / TIME))),
  };
}

function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}
