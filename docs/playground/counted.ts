/**
 * Numbers of things.
 *
 * @module
 */

/** So many of something, as in `2 tasks`. */
export function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? '' : 's'}`;
}
