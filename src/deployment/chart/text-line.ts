/**
 * Lines of characters, each with what it stands for.
 *
 * @module
 */
import type { ChartStyle } from './chart-options.js';

/** One column of a line. */
export interface Cell {
  readonly glyph: string;
  /** Absent: for nothing in particular. */
  readonly style?: ChartStyle;
}

/** The columns of a line. */
export type Line = readonly Cell[];

/** Text as columns that all stand for the same. */
export function line(text: string, style?: ChartStyle): Line {
  return Array.from(text, (glyph) => (style === undefined ? { glyph } : { glyph, style }));
}

/** Prints a line without the blanks at its end; what stands for the same is painted in one piece. */
export function printed(cells: Line, paint: (style: ChartStyle, text: string) => string): string {
  const end = cells.findLastIndex(({ glyph }) => glyph !== ' ') + 1;
  const pieces: { readonly style: ChartStyle | undefined; text: string }[] = [];
  for (const { glyph, style } of cells.slice(0, end)) {
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.style === style) piece.text += glyph;
    else pieces.push({ style, text: glyph });
  }
  return pieces.map(({ style, text }) => (style === undefined ? text : paint(style, text))).join('');
}
