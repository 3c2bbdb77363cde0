/**
 * Iterations that can be left, aborted and limited in time.
 *
 * @module
 */
import { type Either, left } from '../../codec/either.js';
import type { ExceptionName } from '../../operation/exception-name.js';
import type { Operation } from '../../operation/operation.js';
import type { CallOptions } from '../call-options.js';
import type { EcsError } from '../error/ecs-error.js';
import { failure } from '../failure.js';
import { prepare } from '../prepare.js';

type Begun<E extends ExceptionName> = Pick<Operation<never, object, E>, 'name' | 'request' | 'errors' | 'writes'>;

type Items<A> = AsyncGenerator<A, void, undefined>;

/** What yields the elements; whoever makes requests stops once the controller is aborted, and may abort it. */
type Run<E extends ExceptionName, A> = (request: object, ending: AbortController) => Items<Either<EcsError<E>, A>>;

/**
 * An iterable that begins anew with each iteration, and leaves nothing behind however one ends. One that is left early
 * ends at once, also while its next element is awaited: a generator alone would go on until then.
 *
 * @param operation - the first method that is called, and what checks the input
 * @param input - what a caller wrote; it is checked at once
 * @param options - the caller's signal, and the time limit, which counts from the first element that is asked for
 * @param run - what yields the elements; what it throws when it is called is a Left
 */
export function iteration<E extends ExceptionName, A>(
  operation: Begun<E>,
  input: unknown,
  options: CallOptions,
  run: Run<E, A>,
): AsyncIterable<Either<EcsError<E>, A>> {
  const prepared = prepare(operation, input, options);
  return {
    [Symbol.asyncIterator]() {
      const ending = new AbortController();
      const items = prepared._tag === 'Left' ? only(prepared) : begin(operation, prepared.right, options, run, ending);
      let isLeft = false;
      return {
        async next() {
          const item = await items.next();
          return isLeft ? { done: true, value: undefined } : item;
        },
        return() {
          isLeft = true;
          ending.abort();
          return items.return();
        },
      };
    },
  };
}

async function* only<A>(item: A): Items<A> {
  yield item;
}

async function* begin<E extends ExceptionName, A>(
  operation: Begun<E>,
  request: object,
  { abortSignal, timeout }: CallOptions,
  run: Run<E, A>,
  ending: AbortController,
): Items<Either<EcsError<E>, A>> {
  const heard: AbortSignal[] = [];
  const end = () => ending.abort(heard.find(({ aborted }) => aborted)?.reason);
  let items: ReturnType<Run<E, A>>;
  try {
    for (const signal of [abortSignal, timeout === undefined ? undefined : AbortSignal.timeout(timeout)]) {
      if (signal === undefined) continue;
      signal.addEventListener('abort', end);
      heard.push(signal);
    }
    if (heard.some(({ aborted }) => aborted)) end();
    items = run(request, ending);
  } catch (thrown) {
    items = only(left(failure(operation, thrown, { attempts: 0 })));
  }
  try {
    yield* items;
  } finally {
    ending.abort();
    for (const signal of heard) signal.removeEventListener('abort', end);
  }
}
