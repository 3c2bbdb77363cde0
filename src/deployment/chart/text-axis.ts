/**
 * The axis of time of a text chart.
 *
 * @module
 */
import type { Glyphs } from './glyphs.js';
import type { TextFrame } from './text-frame.js';
import { type Line, line } from './text-line.js';

/** The axis, and its labels below. */
export function timeAxis(duration: number, frame: TextFrame, glyphs: Glyphs): readonly [Line, Line] {
  const { counts, levels, columns, times } = frame;
  const [count = ''] = counts;
  const [level = ''] = levels;
  const columnOf = (at: number) => (duration === 0 ? 0 : Math.floor((at / duration) * (columns - 1)));
  const marked = new Set(times.map(({ value }) => columnOf(value)));
  const axis = Array.from({ length: columns }, (_, column) => (marked.has(column) ? glyphs.time : glyphs.flat));
  const before = `${count} ${glyphs.corner}`;
  let labels = ' '.repeat(before.length - 1);
  for (const { value, label } of times) {
    const begin = before.length + columnOf(value) - Math.floor(label.length / 2);
    if (begin > labels.length) labels = `${labels.padEnd(begin)}${label}`;
  }
  return [
    [...line(before + axis.join(''), 'axis'), ...(level === '' ? [] : line(`${glyphs.level} ${level}`, 'level'))],
    line(labels, 'axis'),
  ];
}
