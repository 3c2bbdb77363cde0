/**
 * For people who use promises and exceptions.
 *
 * @module
 */
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { EcsError } from './error/ecs-error.js';

/**
 * An exception that carries one of our errors.
 *
 * @typeParam E - the errors that it may carry
 * @category errors
 */
export class EcsFailure<E extends EcsError = EcsError> extends Error {
  /** The error, told apart by `_tag`. */
  readonly error: E;

  /** @param error - what to carry */
  constructor(error: E) {
    super(messageOf(error));
    this.name = 'EcsFailure';
    this.error = error;
    // Node prints a cause even where it is not enumerable, and these hold the codecs and the answer's text.
    if (error._tag === 'InvalidRequest' || error._tag === 'InvalidResponse') return;
    Object.defineProperty(this, 'cause', { value: error.cause, enumerable: false });
  }
}

/**
 * Runs a call and answers with its Right.
 *
 * @param call - what a method of `makeEcs`, or `send`, gave
 * @returns the answer; rejects with an {@link EcsFailure} whose `error` is the call's Left
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs, orThrow } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const ecs = makeEcs(new ECSClient(createLocalEcs().clientConfig));
 * const { cluster } = await orThrow(ecs.createCluster({ clusterName: 'prod' }));
 * assert.equal(cluster.status, 'ACTIVE');
 * ```
 * @category client
 */
export async function orThrow<E extends EcsError, A>(call: TaskEither<E, A>): Promise<A> {
  const result = await call();
  if (result._tag === 'Left') throw new EcsFailure(result.left);
  return result.right;
}

function messageOf(error: EcsError): string {
  switch (error._tag) {
    case 'InvalidRequest':
    case 'InvalidResponse':
      return error.message;
    case 'ServiceException':
    case 'UnknownServiceException':
      return `${error.operation}: ${error.name}: ${error.message}`;
    case 'TransportError':
      return `${error.operation}: ${error.kind}: ${error.message}`;
  }
}
