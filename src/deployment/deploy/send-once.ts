/**
 * Calls whose answer may be lost on the way.
 *
 * @module
 */
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { type EcsError, isRetryable, isThrottling } from '../../client/error/ecs-error.js';
import { type Either, right } from '../../codec/either.js';

/** How often a call is sent at the most; the SDK's own retries come on top. */
const MOST_ATTEMPTS = 2;

/**
 * Sends a call. Where it fails in a way that leaves open whether the work was done, it looks before it sends again.
 *
 * @param look - on the Right what the call would have answered, or `undefined` where the work was not done; on the Left
 *   that nobody knows, and then the call is not sent again
 */
export async function sendOnce<E extends EcsError, A>(
  call: TaskEither<E, A>,
  look: TaskEither<unknown, A | undefined>,
): Promise<Either<E, A>> {
  for (let attempt = 1; ; attempt++) {
    const sent = await call();
    if (sent._tag === 'Right' || !mayBeDone(sent.left)) return sent;
    const seen = await look();
    if (seen._tag === 'Right' && seen.right !== undefined) return right(seen.right);
    if (seen._tag === 'Left' || attempt === MOST_ATTEMPTS) return sent;
  }
}

function mayBeDone(error: EcsError): boolean {
  if (error._tag === 'InvalidResponse') return error.applied !== undefined;
  return isRetryable(error) && !isThrottling(error);
}
