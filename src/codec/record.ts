/**
 * Objects with members, as opposed to lists and simple values.
 *
 * @module
 */

/** Whether members can be looked for in a value. Of a Date, a Map or any other class instance they are absent. */
export function isRecord(u: unknown): u is Record<string, unknown> {
  return typeof u === 'object' && u !== null && !Array.isArray(u);
}
