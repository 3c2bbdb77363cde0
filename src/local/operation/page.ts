/**
 * Pages of long lists.
 *
 * @module
 */
import { invalidParameter } from '../wire/exception.js';

/** A page of services, where the request does not say how many it holds. */
const DEFAULT_SIZE = 10;

/** A page of anything else. */
export const LONG_PAGE = 100;

/** One page, and the token of the next where there is one. */
export function page<A>(
  all: readonly A[],
  { nextToken, maxResults }: { readonly nextToken?: string; readonly maxResults?: number },
  defaultSize = DEFAULT_SIZE,
): { readonly items: readonly A[]; readonly nextToken?: string } {
  const text = nextToken === undefined ? '0' : Buffer.from(nextToken, 'base64url').toString();
  if (!/^\d{1,9}$/.test(text)) throw invalidParameter('Invalid token.');
  const from = Number(text);
  const to = from + (maxResults ?? defaultSize);
  const items = all.slice(from, to);
  return to < all.length ? { items, nextToken: Buffer.from(String(to)).toString('base64url') } : { items };
}
