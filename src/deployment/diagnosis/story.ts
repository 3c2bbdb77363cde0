/**
 * Which events and tasks still matter, and which are older than the current deployment.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import type { ServiceEvent } from '../../model/service/service-event.js';
import type { Task } from '../../model/task/task.js';
import { currentOf, type Wave, wavesOf } from '../progress/wave.js';
import { type Reading, readEvent } from './read-text.js';

/** An event, and what it says. */
export interface ReadEvent {
  readonly event: ServiceEvent;
  readonly reading: Reading;
}

/** What matters of a service and its tasks. */
export interface Story {
  /** The newest first. */
  readonly events: readonly ReadEvent[];
  readonly tasks: readonly Task[];
  /** What is older than this is older than what the service is on its way to. In milliseconds since 1970. */
  readonly beginning: number;
}

/** All since a moment, whether it is over or not. */
export function storySince(since: Date, service: Service, tasks: readonly Task[]): Story {
  const start = since.getTime();
  return {
    events: newestFirst(service.events).filter(({ event }) => event.createdAt.getTime() >= start),
    tasks: tasks.filter((task) => isOf(service, task) && timeOf(task) >= start),
    beginning: Number.NEGATIVE_INFINITY,
  };
}

/**
 * All since the service was last steady, for that ends what went before. What ECS calls failed is not over, though: a
 * service can rest with its old tasks.
 */
export function storyOf(service: Service, tasks: readonly Task[]): Story {
  const waves = wavesOf(service);
  const failedAt = Math.min(
    ...waves.filter(({ rolloutState }) => rolloutState === 'FAILED').map(({ createdAt }) => createdAt.getTime()),
  );
  const all = newestFirst(service.events);
  const rest = all.findIndex(({ event, reading }) => reading.means === 'rest' && event.createdAt.getTime() < failedAt);
  const events = rest === -1 ? all : all.slice(0, rest);
  const restedAt = all[rest]?.event.createdAt.getTime() ?? Number.NEGATIVE_INFINITY;
  return {
    events,
    tasks: tasks.filter((task) => isOf(service, task) && timeOf(task) > restedAt),
    beginning: Math.min(failedAt, beginningOf(currentOf(waves), events)),
  };
}

/** When a task stopped. One that is to run is of now. */
export function timeOf({ stoppedAt, stoppingAt, executionStoppedAt }: Task): number {
  return (stoppedAt ?? stoppingAt ?? executionStoppedAt)?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** When the current deployment began. What a rollback returns from explains it, so that has no beginning. */
function beginningOf(current: Wave | undefined, events: readonly ReadEvent[]): number {
  const isRollback =
    current?.rolloutStateReason?.includes('rolling back') === true ||
    events.some(({ reading }) => reading.facts.rolledBackTo === current?.id);
  return current === undefined || isRollback ? Number.NEGATIVE_INFINITY : current.createdAt.getTime();
}

/** ECS sends the newest first, also of those of one millisecond. */
function newestFirst(events: readonly ServiceEvent[]): readonly ReadEvent[] {
  return events
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map((event) => ({ event, reading: readEvent(event.message) }));
}

/** A task without a group is taken for one of the service. */
const isOf = ({ serviceName }: Service, { group }: Task) => group === undefined || group === `service:${serviceName}`;
