/**
 * Spans of time in words.
 *
 * @module
 */
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span in milliseconds as its two largest units, rounded, as in `3 min 20 s`. */
export function spanText(span: number): string {
  if (span > 0 && span < SECOND) return `${Math.ceil(span)} ms`;
  const seconds = rounded(span, SECOND);
  if (seconds < MINUTE) return `${seconds / SECOND} s`;
  if (seconds < HOUR) return inTwo(seconds, MINUTE, 'min', SECOND, 's');
  const minutes = rounded(span, MINUTE);
  if (minutes < DAY) return inTwo(minutes, HOUR, 'h', MINUTE, 'min');
  return inTwo(rounded(span, HOUR), DAY, 'd', HOUR, 'h');
}

function rounded(span: number, unit: number): number {
  return Math.round(span / unit) * unit;
}

function inTwo(span: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = (span % large) / small;
  return `${Math.floor(span / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}
