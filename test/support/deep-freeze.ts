/**
 * Freezes plain data to its leaves.
 *
 * @module
 */

/** The same value, which nobody can change any more. */
export function deepFreeze<A>(value: A): A {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
