/**
 * JSON documents: data whose members the API does not name.
 *
 * @module
 */
import { Codec } from './codec.js';
import { FAIL } from './node.js';
import { isRecord } from './record.js';

/**
 * Any JSON value.
 *
 * @category codecs
 */
export type Document = null | boolean | number | string | readonly Document[] | { readonly [member: string]: Document };

const EXPECTED = 'a JSON value: null, a boolean, a finite number, a string, or lists and objects of these (Document)';
const DEEPEST = 100;

export const Document: Codec<Document> = new Codec<Document>('Document', { kind: 'document' }, () => ({
  walk: (u) => (isDocument(u, DEEPEST) ? u : FAIL),
  explain(u, place, report) {
    if (isDocument(u, DEEPEST)) return;
    report.mismatch(place, u === undefined ? 'missing' : 'wrong-type', EXPECTED, u, {
      hint: `Nest at most ${DEEPEST} levels; a value that contains itself cannot be sent.`,
    });
  },
  drift() {},
  redact: () => '[a document]',
}));

function isDocument(u: unknown, depth: number): boolean {
  if (u === null || typeof u === 'string' || typeof u === 'boolean' || Number.isFinite(u)) return true;
  if (depth === 0) return false;
  if (Array.isArray(u)) return u.every((element) => isDocument(element, depth - 1));
  return isRecord(u) && isPlain(u) && Object.values(u).every((member) => isDocument(member, depth - 1));
}

function isPlain(u: object): boolean {
  const prototype = Object.getPrototypeOf(u);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
