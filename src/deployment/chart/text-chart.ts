/**
 * A rollout as text.
 *
 * @module
 */
import type { TextChartOptions } from './chart-options.js';
import { clipped } from './clipped.js';
import { ASCII, BLOCKS } from './glyphs.js';
import { timeAxis } from './text-axis.js';
import { textFrameOf } from './text-frame.js';
import { textLegend } from './text-legend.js';
import { line, printed } from './text-line.js';
import { rowsOf } from './text-rows.js';
import type { Timeline } from './timeline.js';

/** The axis of time and its labels. */
const AXIS_LINES = 2;

/** Draws a chart in a width and a height that it can be laid out in. */
export function textChart(
  timeline: Timeline,
  width: number,
  height: number,
  { title, ascii = false, paint = (_, text) => text }: TextChartOptions,
): string {
  const glyphs = ascii ? ASCII : BLOCKS;
  const heading = title ? [line(clipped(onOneLine(title, ascii), width, glyphs.ellipsis), 'title')] : [];
  const legend = textLegend(timeline.layers, width, glyphs);
  const rows = height - heading.length - AXIS_LINES - legend.length;
  const frame = textFrameOf(timeline, width, rows, glyphs);
  const lines = [
    ...heading,
    ...rowsOf(timeline, frame, glyphs),
    ...timeAxis(timeline.last.at, frame, glyphs),
    ...legend,
  ];
  return lines.map((cells) => printed(cells, paint)).join('\n');
}

/** Characters that would not show, break the line, move the cursor or are not ASCII where only that will do are escaped. */
function onOneLine(title: string, ascii: boolean): string {
  const unprintable = ascii ? /[^ -~]/gu : /[\p{C}\p{Zl}\p{Zp}]/gu;
  return title.replace(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
