/**
 * JSON documents: data whose members the API does not name.
 *
 * @module
 */
import { Codec } from './codec.js';
import { FAIL } from './node.js';

/**
 * Any JSON value.
 *
 * @category codecs
 */
export type Document = null | boolean | number | string | readonly Document[] | { readonly [member: string]: Document };

const EXPECTED = 'a JSON value: null, a boolean, a finite number, a string, or lists and objects of these (Document)';
const DEEPEST = 100;

export const Document: Codec<Document> = new Codec<Document>('Document', { kind: 'document' }, () => ({
  silent: true,
  walk: (u) => (isDocument(u) ? u : FAIL),
  explain(u, place, report) {
    if (isDocument(u)) return;
    report.mismatch(place, u === undefined ? 'missing' : 'wrong-type', EXPECTED, u, {
      hint: `Nest at most ${DEEPEST} levels; a value that contains itself cannot be sent.`,
    });
  },
  drift() {},
  redact: () => '[a document]',
}));

function isDocument(u: unknown): boolean {
  return heightOf(u, 0, new Map()) <= DEEPEST;
}

/** How many levels are below a value, or infinitely many where it is no document. A part that is shared is read once. */
function heightOf(u: unknown, depth: number, heights: Map<object, number>): number {
  if (u === null || typeof u === 'string' || typeof u === 'boolean' || Number.isFinite(u)) return 0;
  if (typeof u !== 'object' || depth === DEEPEST || !(Array.isArray(u) || isPlain(u))) return Number.POSITIVE_INFINITY;
  let height = heights.get(u);
  if (height === undefined) {
    heights.set(u, Number.POSITIVE_INFINITY);
    height = 1 + highest(Array.isArray(u) ? u : Object.values(u), depth + 1, heights);
    heights.set(u, height);
  }
  return depth + height > DEEPEST ? Number.POSITIVE_INFINITY : height;
}

/** By index, since iterating is the list's own doing. */
function highest(parts: readonly unknown[], depth: number, heights: Map<object, number>): number {
  let height = 0;
  for (let i = 0; i < parts.length && height <= DEEPEST; i++) {
    height = Math.max(height, heightOf(parts[i], depth, heights));
  }
  return height;
}

function isPlain(u: object): boolean {
  const prototype = Object.getPrototypeOf(u);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
