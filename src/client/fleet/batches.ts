/**
 * What pages list, in portions of equal size.
 *
 * @module
 */
import { type Either, right } from '../../codec/either.js';

/** The names on the pages, so many at a time and the rest last; a page's Left comes after what the pages before had. */
export async function* batches<E, A>(
  pages: AsyncIterable<Either<E, A>>,
  namesOn: (page: A) => readonly string[],
  size: number,
): AsyncGenerator<Either<E, readonly string[]>, void, undefined> {
  const names: string[] = [];
  let last: Either<E, never> | undefined;
  for await (const page of pages) {
    if (page._tag === 'Left') last = page;
    else names.push(...namesOn(page.right));
    while (names.length >= size) yield right(names.splice(0, size));
  }
  if (names.length > 0) yield right(names);
  if (last !== undefined) yield last;
}
