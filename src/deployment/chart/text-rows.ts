/**
 * The rows of a text chart's plot.
 *
 * @module
 */
import type { Glyphs } from './glyphs.js';
import { tasksUpTo } from './row-scale.js';
import { columnsOf } from './text-columns.js';
import type { TextFrame } from './text-frame.js';
import { type Cell, type Line, line } from './text-line.js';
import type { Stack, Timeline } from './timeline.js';

/** The rows above the axis of time, the highest first. */
export function rowsOf(timeline: Timeline, frame: TextFrame, glyphs: Glyphs): readonly Line[] {
  const { scale, counts, levels, columns } = frame;
  const stacks = columnsOf(timeline, columns);
  const rows = Array.from({ length: scale.rows }, (_, index) => scale.rows - index);
  return rows.map((row) => {
    const count = counts[row] ?? '';
    const level = levels[row] ?? '';
    const middle = (tasksUpTo(row - 1, scale) + tasksUpTo(row, scale)) / 2;
    const blank: Cell = level === '' ? { glyph: ' ' } : { glyph: glyphs.level, style: 'level' };
    return [
      ...line(`${count} ${count.trim() === '' ? glyphs.upright : glyphs.count}`, 'axis'),
      ...stacks.map((stack) => cellAt(middle, stack, timeline, glyphs) ?? blank),
      blank,
      ...line(` ${level}`, 'level'),
    ];
  });
}

/** The layer that a task belongs to at some height, if there is one. */
function cellAt(height: number, { top }: Stack, { layers }: Timeline, glyphs: Glyphs): Cell | undefined {
  const style = layers.find((layer) => top[layer] >= height);
  return style && { glyph: glyphs.layers[style], style };
}
