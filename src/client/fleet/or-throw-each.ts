/**
 * For people who iterate and use exceptions.
 *
 * @module
 */
import type { Either } from '../../codec/either.js';
import type { EcsError } from '../error/ecs-error.js';
import { EcsFailure } from '../or-throw.js';

/**
 * Iterates over what is on the Right, as `orThrow` does for one call.
 *
 * @param items - what `paginate`, or one of the methods that describe all of something, gave
 * @returns the Rights; at a Left the iteration throws an {@link EcsFailure} whose `error` it is
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { EcsFailure, makeEcs, orThrowEach } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const ecs = makeEcs(new ECSClient(createLocalEcs().clientConfig));
 * await assert.rejects(async () => {
 *   for await (const service of orThrowEach(ecs.describeAllServices({ cluster: 'prod' }))) console.log(service.serviceName);
 * }, EcsFailure);
 * ```
 * @category client
 */
export function orThrowEach<E extends EcsError, A>(items: AsyncIterable<Either<E, A>>): AsyncIterable<A> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = items[Symbol.asyncIterator]();
      return {
        async next() {
          const { done, value } = await iterator.next();
          if (done === true) return { done, value: undefined };
          if (value._tag === 'Right') return { done: false, value: value.right };
          await iterator.return?.();
          throw new EcsFailure(value.left);
        },
        async return() {
          await iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
