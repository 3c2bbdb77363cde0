/**
 * One look at all services that are watched.
 *
 * @module
 */
import { type EcsError, isNotFound, isRetryable } from '../../client/error/ecs-error.js';
import type { Service } from '../../model/service/service.js';
import { clusterOf } from './cluster-of.js';
import type { Answer } from './take-in.js';
import type { WatchTarget } from './watch-target.js';
import type { WatchingEcs } from './watching-ecs.js';

/** A service that is looked at. */
export interface Looked {
  readonly target: WatchTarget;
  /** Whether it is described alone, since it was not to be described among others. */
  readonly alone: boolean;
}

/** What a look showed of one target. */
export interface Shown {
  readonly answer: Answer;
  readonly alone: boolean;
}

/** Services that are described by one call. */
interface Batch {
  readonly cluster: string | undefined;
  readonly services: readonly string[];
}

const MOST_AT_ONCE = 10;

/**
 * Describes every service, ten of a cluster to a call, all calls at once; services that cannot be described together
 * are described one by one.
 *
 * @param signal - makes a signal for a call
 * @returns a function from a target to what the look showed of it
 */
export async function look(
  ecs: WatchingEcs,
  looked: readonly Looked[],
  signal: () => AbortSignal,
): Promise<(target: WatchTarget) => Shown> {
  const shown = new Map<string, Shown>();
  await Promise.all(batches(looked).map(describe));
  return (target) =>
    shown.get(keyOf(clusterOf(target), target.service)) ?? { answer: { _tag: 'Missing' }, alone: false };

  async function describe(batch: Batch): Promise<void> {
    const { cluster, services } = batch;
    const input = { services, ...(cluster === undefined ? {} : { cluster }) };
    const result = await ecs.describeServices(input, { abortSignal: signal() })();
    if (result._tag === 'Right') return note(batch, (name) => answerFor(name, result.right.services));
    if (services.length > 1 && concernsOne(result.left)) {
      await Promise.all(services.map((service) => describe({ cluster, services: [service] })));
      return;
    }
    const answer: Answer = isNotFound(result.left) ? { _tag: 'Missing' } : { _tag: 'Refused', error: result.left };
    note(batch, () => answer, concernsOne(result.left));
  }

  function note({ cluster, services }: Batch, answer: (service: string) => Answer, alone = false): void {
    for (const service of services) shown.set(keyOf(cluster, service), { answer: answer(service), alone });
  }
}

/** Whether an error may be due to one of several services: ECS refuses all where one is wrong. */
function concernsOne(error: EcsError): boolean {
  if (error._tag === 'ServiceException' && error.name === 'ClusterNotFoundException') return false;
  return error._tag !== 'TransportError' && error._tag !== 'InvalidResponse' && !isRetryable(error);
}

/** Names and ARNs of a cluster end with the name, which is unique there. */
function answerFor(service: string, services: readonly Service[]): Answer {
  const found = services.find(({ serviceName }) => serviceName === nameIn(service));
  return found === undefined ? { _tag: 'Missing' } : { _tag: 'Described', service: found };
}

function batches(looked: readonly Looked[]): readonly Batch[] {
  const made: Batch[] = looked
    .filter(({ alone }) => alone)
    .map(({ target }) => ({ cluster: clusterOf(target), services: [target.service] }));
  const together = new Map<string | undefined, Set<string>>();
  for (const { target } of looked.filter(({ alone }) => !alone)) {
    const cluster = clusterOf(target);
    together.set(cluster, (together.get(cluster) ?? new Set()).add(target.service));
  }
  for (const [cluster, names] of together) {
    const services = [...names];
    for (let from = 0; from < services.length; from += MOST_AT_ONCE) {
      made.push({ cluster, services: services.slice(from, from + MOST_AT_ONCE) });
    }
  }
  return made;
}

const nameIn = (service: string) => service.slice(service.lastIndexOf('/') + 1);

const keyOf = (cluster: string | undefined, service: string) => JSON.stringify([cluster, service]);
