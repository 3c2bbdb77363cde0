/**
 * Runs an operation: the one way from an input to an answer.
 *
 * @module
 */
import type { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { type Either, left, right } from '../codec/either.js';
import { issuesOf } from '../codec/index.js';
import type { ExceptionName } from '../operation/exception-name.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions } from './call-options.js';
import { type DirectDecoding, decodeDirectly } from './direct-decoding.js';
import type { EcsError } from './error/ecs-error.js';
import { type InvalidResponse, invalidResponse } from './error/invalid-response.js';
import type { TransportError } from './error/transport-error.js';
import { ended, failure, notJson } from './failure.js';
import { prepare } from './prepare.js';
import type { ResponseMetadata, WithMetadata } from './response-metadata.js';

/**
 * Runs an operation with a client of the SDK. The input is checked at once; the request is sent when the `TaskEither`
 * is run, each time that it is run. Code that uses few operations stays small with it, for `makeEcs` brings them all.
 *
 * @param client - the SDK's client; it is used as it is, never changed
 * @param operation - which method of the API
 * @param input - what the method takes
 * @param options - the settings of this call
 * @returns on the Right the decoded answer with the SDK's `$metadata`, on the Left one of the operation's errors;
 * it never rejects
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { describeServices, send } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const client = new ECSClient(createLocalEcs().clientConfig);
 * const result = await send(client, describeServices, { services: ['web'] })();
 * assert(result._tag === 'Left' && result.left._tag === 'ServiceException');
 * assert.equal(result.left.name, 'ClusterNotFoundException');
 * ```
 * @category client
 */
export function send<I, A extends object, E extends ExceptionName>(
  client: ECSClient,
  operation: Operation<I, A, E>,
  input: I,
  options: CallOptions = {},
): TaskEither<EcsError<E>, WithMetadata<A>> {
  const prepared = prepare(operation, input, options);
  return async () => {
    if (prepared._tag === 'Left') return prepared;
    const direct: DirectDecoding<A> = { wanted: options.directDecoding !== false, attempts: 0 };
    let signal: AbortSignal | undefined;
    try {
      signal = signalOf(options);
      if (signal?.aborted) return left(ended(operation.name, signal, 0));
      const sent = sendOnce(client, operation, prepared.right, direct, signal);
      if (signal === undefined) return await sent;
      return await untilEnded(sent, operation.name, signal, direct);
    } catch (thrown) {
      return left(
        signal?.aborted ? ended(operation.name, signal, direct.attempts) : failure(operation, thrown, direct),
      );
    }
  };
}

async function sendOnce<I, A extends object, E extends ExceptionName>(
  client: ECSClient,
  operation: Operation<I, A, E>,
  request: object,
  direct: DirectDecoding<A>,
  abortSignal: AbortSignal | undefined,
): Promise<Either<EcsError<E>, WithMetadata<A>>> {
  // The one cast: every command of the SDK is sent alike, but their types have nothing in common that says so.
  const Command = operation.command as unknown as typeof DescribeServicesCommand;
  const command = new Command(request as never);
  decodeDirectly(client, command, operation.response, direct);
  const output = await client.send(command, abortSignal === undefined ? {} : { abortSignal });
  return answerOf(operation, output, direct);
}

/** Whatever was not decoded from the bytes is decoded from the SDK's output, never passed unchecked. */
function answerOf<I, A extends object, E extends ExceptionName>(
  operation: Operation<I, A, E>,
  output: { readonly $metadata?: ResponseMetadata } | undefined,
  { decoded, raw }: DirectDecoding<A>,
): Either<InvalidResponse, WithMetadata<A>> {
  const result = decoded ?? operation.response.decode(output);
  const $metadata = output?.$metadata ?? {};
  if (result._tag === 'Right') return right({ ...result.right, $metadata });
  return left(
    invalidResponse({
      operation: operation.name,
      issues: Array.isArray(result.left) ? issuesOf(result.left) : [notJson(raw)],
      ...(operation.writes ? { applied: decoded === undefined ? ('unknown' as const) : ('yes' as const) } : {}),
      ...($metadata.requestId === undefined ? {} : { requestId: $metadata.requestId }),
      attempts: $metadata.attempts ?? 1,
      raw: raw ?? output,
      cause: result.left,
    }),
  );
}

function signalOf({ abortSignal, timeout }: CallOptions): AbortSignal | undefined {
  if (timeout === undefined) return abortSignal;
  const limit = AbortSignal.timeout(timeout);
  return abortSignal === undefined ? limit : AbortSignal.any([abortSignal, limit]);
}

/** What was sent, or the end of the wait for it: the SDK does not listen while it pauses between attempts. */
function untilEnded<E, A>(
  sent: Promise<Either<E, A>>,
  operation: string,
  signal: AbortSignal,
  direct: DirectDecoding<unknown>,
): Promise<Either<E | TransportError, A>> {
  return new Promise((resolve, reject) => {
    const end = () => resolve(left(ended(operation, signal, direct.attempts)));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
    sent.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
