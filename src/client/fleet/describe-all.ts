/**
 * Lists and describes all things of one kind.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import { type Either, left, right } from '../../codec/either.js';
import type { ExceptionName } from '../../operation/exception-name.js';
import type { EcsError } from '../error/ecs-error.js';
import { unknownServiceException } from '../error/service-exception.js';
import { ended } from '../failure.js';
import type { WithMetadata } from '../response-metadata.js';
import { send } from '../send.js';
import { batches } from './batches.js';
import type { Description, Fleet } from './fleet.js';
import { type FleetOptions, paceSettings } from './fleet-options.js';
import { inOrder } from './in-order.js';
import { iteration } from './iteration.js';
import { paced } from './pace.js';
import type { Page } from './page.js';
import { pages } from './pages.js';

/** What a caller writes, once it is checked; all else in it filters the list. */
interface Checked {
  readonly cluster?: string;
  readonly include?: readonly string[];
}

/** A page holds a hundred at the most, whatever it lists. */
const LONGEST_PAGE = 100;

/** Lists and describes all things of one kind: each is an element, in the order of the list. */
export function describeAll<L extends Page, D extends Description, A, E extends ExceptionName>(
  client: ECSClient,
  fleet: Fleet<L, D, A, E>,
  input: unknown,
  options: FleetOptions,
): AsyncIterable<Either<EcsError<E>, A>> {
  const { list, describe } = fleet;
  return iteration({ ...list, request: fleet.request }, input, options, (request: Checked, ending) => {
    const { signal } = ending;
    const settings = paceSettings(options);
    const pace = paced(settings, signal);
    const each = { ...options, timeout: undefined };
    const vouched = { ...each, disable: [...(options.disable ?? []), fleet.rule] };
    const { include, ...filters } = request;
    const { cluster } = filters;

    const ask = (nextToken: string | undefined) =>
      pace((abortSignal) => {
        return send(client, list, { ...filters, maxResults: LONGEST_PAGE, nextToken }, { ...each, abortSignal });
      }, true);
    const describeSome = async (arns: readonly string[]) => {
      const some = { cluster, include, [fleet.names]: arns };
      const answer = await pace((abortSignal) => send(client, describe, some, { ...vouched, abortSignal }));
      return answer._tag === 'Left' ? answer : describedOf(fleet, arns, answer.right);
    };

    const listed = batches(pages(list.name, ask, undefined), fleet.arnsOn, fleet.most);
    const described = inOrder(listed, describeSome, 2 * settings.concurrency, () => ending.abort());
    return elements(described, describe.name, signal);
  });
}

/**
 * What was described, in the order of the names: ECS promises none. What is gone since it was listed is left out, as it
 * would be a moment later; where ECS gives another reason, that is a Left.
 */
function describedOf<L extends Page, D extends Description, A, E extends ExceptionName>(
  { describe, described, arnOf }: Fleet<L, D, A, E>,
  arns: readonly string[],
  answer: WithMetadata<D>,
): Either<EcsError<E>, readonly A[]> {
  const failed = answer.failures.find(({ reason }) => reason !== 'MISSING');
  if (failed === undefined) {
    const places = new Map(arns.map((arn, place) => [arn, place]));
    const placeOf = (one: A) => places.get(arnOf(one)) ?? arns.length;
    return right([...described(answer)].sort((one, other) => placeOf(one) - placeOf(other)));
  }
  const { requestId, attempts = 1 } = answer.$metadata;
  const { reason = 'Unknown', arn, detail } = failed;
  return left(
    unknownServiceException(reason, {
      operation: describe.name,
      message: [detail ?? reason, ...(arn === undefined ? [] : [arn])].join(': '),
      fault: 'client',
      ...(requestId === undefined ? {} : { requestId }),
      attempts,
      cause: failed,
    }),
  );
}

async function* elements<E extends ExceptionName, A>(
  described: AsyncIterable<Either<EcsError<E>, readonly A[]>>,
  operation: string,
  signal: AbortSignal,
): AsyncGenerator<Either<EcsError<E>, A>, void, undefined> {
  for await (const some of described) {
    if (some._tag === 'Left') {
      yield some;
      return;
    }
    for (const one of some.right) {
      if (signal.aborted) {
        yield left(ended(operation, signal, 0));
        return;
      }
      yield right(one);
    }
  }
}
