/**
 * Lists page by page.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { Either } from '../../codec/either.js';
import type { ExceptionName } from '../../operation/exception-name.js';
import type { Operation } from '../../operation/operation.js';
import type { CallOptions } from '../call-options.js';
import type { EcsError } from '../error/ecs-error.js';
import type { WithMetadata } from '../response-metadata.js';
import { send } from '../send.js';
import { iteration } from './iteration.js';
import type { Page, PageRequest } from './page.js';
import { pages } from './pages.js';

/**
 * Lists page by page: a page is asked for when the one before was taken. Any operation will do whose request and
 * response have a `nextToken`.
 *
 * Each iteration begins anew. One that is left early, by `break` for example, sends nothing more. The time limit of the
 * options is one for the whole iteration, with what happens between two pages.
 *
 * @param client - the SDK's client; it is used as it is, never changed
 * @param operation - which list
 * @param input - what the method takes; its `nextToken`, if any, is that of the first page
 * @param options - the settings of the whole iteration
 * @returns on the Right a page with the SDK's `$metadata`; a Left is always the last element, and nothing is thrown. A
 * token that comes again is an `InvalidResponse`, for it would go on for ever.
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { listClusters, makeEcs, orThrow, orThrowEach, paginate } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const client = new ECSClient(createLocalEcs().clientConfig);
 * const ecs = makeEcs(client);
 * for (const clusterName of ['blue', 'green', 'red']) await orThrow(ecs.createCluster({ clusterName }));
 *
 * const sizes: number[] = [];
 * for await (const { clusterArns } of orThrowEach(paginate(client, listClusters, { maxResults: 2 }))) {
 *   sizes.push(clusterArns.length);
 * }
 * assert.deepEqual(sizes, [2, 1]);
 * ```
 * @category client
 */
export function paginate<I extends PageRequest, A extends Page, E extends ExceptionName>(
  client: ECSClient,
  operation: Operation<I, A, E>,
  input: I,
  options: CallOptions = {},
): AsyncIterable<Either<EcsError<E>, WithMetadata<A>>> {
  return iteration(operation, input, options, (request: PageRequest, { signal }) => {
    const each = { ...options, timeout: undefined, abortSignal: signal };
    const ask = (nextToken: string | undefined) =>
      send<PageRequest, A, E>(client, operation, { ...request, nextToken }, each)();
    return pages(operation.name, ask, request.nextToken);
  });
}
