/**
 * Work on several things at once, whose results keep their order.
 *
 * @module
 */
import type { Either } from '../../codec/either.js';

/**
 * The result of each thing, in the order of the things. So many are taken ahead of the results that were asked for, and
 * no more. A Left is the last result.
 *
 * @param things - a generator: it may be asked for several at once
 * @param work - what is done with each; it never rejects
 * @param ahead - how many things are taken ahead
 * @param stop - ends whatever work is under way, whose results nobody wants any more
 */
export async function* inOrder<E, A, B>(
  things: AsyncGenerator<Either<E, A>, void, undefined>,
  work: (thing: A) => Promise<Either<E, B>>,
  ahead: number,
  stop: () => void,
): AsyncGenerator<Either<E, B>, void, undefined> {
  const take = async () => {
    const { done, value } = await things.next();
    if (done === true) return undefined;
    return value._tag === 'Left' ? value : work(value.right);
  };
  const taken = Array.from({ length: ahead }, take);
  let result: Either<E, B> | undefined;
  try {
    for (;;) {
      result = await taken.shift();
      if (result?._tag !== 'Right') break;
      taken.push(take());
      yield result;
    }
  } finally {
    stop();
    await Promise.all(taken);
  }
  if (result !== undefined) yield result;
}
