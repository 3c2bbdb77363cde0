/**
 * Describes what came instead of what was expected, in a few words.
 *
 * @module
 */

const LONGEST_SHOWN = 60;

/** Names the type of a value and shows nothing of its content. */
export function typeOf(u: unknown): string {
  switch (typeof u) {
    case 'undefined':
      return 'nothing';
    case 'object':
      return u === null ? 'null' : Array.isArray(u) ? 'a list' : 'an object';
    case 'bigint':
      return 'a BigInt';
    case 'boolean':
    case 'function':
    case 'number':
    case 'string':
    case 'symbol':
      return `a ${typeof u}`;
  }
}

/** A text in quotes, cut short when it is long. */
export function quoted(text: string): string {
  const shown = JSON.stringify(text.slice(0, LONGEST_SHOWN));
  return text.length > LONGEST_SHOWN ? `${shown.slice(0, -1)}…"` : shown;
}

/** Shows a simple value, cut short when it is long; for anything else names its type. */
export function received(u: unknown): string {
  if (typeof u === 'string')
    return u.length > LONGEST_SHOWN ? `${quoted(u)} (${u.length} characters)` : `${quoted(u)} (a string)`;
  if (typeof u === 'number' || typeof u === 'boolean') return `${Object.is(u, -0) ? '-0' : u} (a ${typeof u})`;
  if (u instanceof Date) return Number.isNaN(u.getTime()) ? 'an invalid Date' : `a Date (${u.toISOString()})`;
  return typeOf(u);
}
