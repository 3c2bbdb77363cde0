/**
 * Properties that can be read but do not show when an error is printed or serialised.
 *
 * @module
 */

/** Adds properties to a record that is being made, out of sight of `console.log` and `JSON.stringify`. */
export function withHidden<R extends object, H extends object>(record: R, hidden: H): R & H {
  for (const [key, value] of Object.entries(hidden)) Object.defineProperty(record, key, { value, enumerable: false });
  return record as R & H;
}
