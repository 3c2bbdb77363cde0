/**
 * The checks that a person writes first: each answers what it was given, or throws.
 *
 * @module
 */

/** Thrown for whatever is wrong: what is written by hand says no more. */
export class Refused extends Error {}

/** Checks a value, and answers nothing. */
export type Check = (u: unknown) => void;

const refuse = (): never => {
  throw new Refused('Not as it should be');
};

/** An object with members. */
export function record(u: unknown): Readonly<Record<string, unknown>> {
  return typeof u === 'object' && u !== null && !Array.isArray(u) ? (u as Record<string, unknown>) : refuse();
}

export const text: Check = (u) => {
  if (typeof u !== 'string') refuse();
};

export const integer: Check = (u) => {
  if (!Number.isSafeInteger(u)) refuse();
};

export const boolean: Check = (u) => {
  if (typeof u !== 'boolean') refuse();
};

export const maybeText: Check = (u) => {
  if (u !== undefined && typeof u !== 'string') refuse();
};

export const maybeInteger: Check = (u) => {
  if (u !== undefined && !Number.isSafeInteger(u)) refuse();
};

export const maybeNumber: Check = (u) => {
  if (u !== undefined && !Number.isFinite(u)) refuse();
};

export const maybeBoolean: Check = (u) => {
  if (u !== undefined && typeof u !== 'boolean') refuse();
};

/** A member that may be absent. */
export function maybe(u: unknown, check: Check): void {
  if (u !== undefined) check(u);
}

/** A list, element by element. */
export function each(u: unknown, check: Check): void {
  for (const element of Array.isArray(u) ? u : refuse()) check(element);
}

/** A list that may be absent. */
export function maybeEach(u: unknown, check: Check): void {
  if (u !== undefined) each(u, check);
}

/** A list that is empty where it is absent, and stays as it is. */
export function listOf(u: unknown, check: Check): unknown {
  if (u === undefined) return [];
  each(u, check);
  return u;
}

/** A list that is empty where it is absent, and whose elements are replaced. */
export function mapped(u: unknown, replace: (element: unknown) => unknown): unknown {
  if (u === undefined) return [];
  return Array.isArray(u) ? u.map(replace) : refuse();
}

/** A map from text to text that may be absent. */
export const maybeTexts: Check = (u) => {
  if (u !== undefined) for (const value of Object.values(record(u))) text(value);
};

/** Seconds since 1970 as a Date. */
export function date(u: unknown): Date {
  return typeof u === 'number' ? new Date(Math.round(u * 1_000)) : refuse();
}
