/**
 * Writes what was measured as Markdown: ratios and bounds first, then each race.
 *
 * @module
 */
import type { Verdict } from './bounds.js';
import type { Figure } from './figure.js';

/** The whole report. */
export function report(verdicts: readonly Verdict[], figures: readonly Figure[]): string {
  const races = [...new Set(figures.map(({ race }) => race))];
  return [
    boundsTable(verdicts),
    ...races.map((name) =>
      raceTable(
        name,
        figures.filter(({ race }) => race === name),
      ),
    ),
  ].join('\n\n');
}

function boundsTable(verdicts: readonly Verdict[]): string {
  return table(
    ['what', 'measured', 'at most', ''],
    verdicts.map(({ what, measured, most, by, verdict }) => {
      const digits = by === undefined ? 0 : 2;
      return [what, grouped(measured, digits), grouped(most, digits), verdict];
    }),
  );
}

/** The quickest, or smallest, first. */
function raceTable(name: string, figures: readonly Figure[]): string {
  const sorted = [...figures].sort((one, other) => one.bestQuartile - other.bestQuartile);
  const isTimed = figures.some(({ unit }) => unit === 'µs' || unit === 'ms');
  const unit = figures[0]?.unit ?? '';
  const rows = sorted.map(({ name, bestQuartile, median }) => [
    name,
    shown(bestQuartile),
    ...(isTimed ? [shown(median)] : []),
  ]);
  return table([name, isTimed ? `best quartile (${unit})` : unit, ...(isTimed ? [`median (${unit})`] : [])], rows);
}

function shown(value: number): string {
  return grouped(value, Math.abs(value) < 100 ? 1 : 0);
}

/** A number with its thousands set off. */
function grouped(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A Markdown table whose columns line up; all but the first and words are numbers, set right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const isNumber = (column: number) => column > 0 && rows.every((row) => /^-?[\d,.]+$/.test(row[column] ?? ''));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]) =>
    line(
      row.map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      ),
    );
  const rule = line(
    widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return [padded(head), rule, ...rows.map(padded)].join('\n');
}
