/**
 * Text that has to fit.
 *
 * @module
 */

/** The text, or as much of it as fits with an ellipsis. */
export function clipped(text: string, length: number, ellipsis = '…'): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : characters.slice(0, length - ellipsis.length).join('') + ellipsis;
}
