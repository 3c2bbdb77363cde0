/**
 * Objects with members, as opposed to lists and simple values.
 *
 * @module
 */

/** Whether members can be looked for in a value. Of a Date, a Map or any other class instance they are absent. */
export function isRecord(u: unknown): u is Record<string, unknown> {
  return typeof u === 'object' && u !== null && !Array.isArray(u);
}

/**
 * A copy of an object. Spreading leaves out what a class defines on its prototype, so the members that are asked for
 * are copied by name, too.
 */
export function copyOf(u: Readonly<Record<string, unknown>>, members: Iterable<string>): Record<string, unknown> {
  const copy = { ...u };
  for (const key of members) if (u[key] !== undefined && !Object.hasOwn(copy, key)) copy[key] = u[key];
  return copy;
}
