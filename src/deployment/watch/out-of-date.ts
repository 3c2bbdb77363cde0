/**
 * Whether a description is from before another one: ECS is consistent only in the end.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';

/** Whether it was described before `last` was: it lacks an event or a change that `last` has, or is of a former service. */
export function isOutOfDate(service: Service, last: Service): boolean {
  if (newestEvent(service) < newestEvent(last)) return true;
  if (service.createdAt !== undefined && last.createdAt !== undefined && service.createdAt < last.createdAt)
    return true;
  const known = new Map(changesOf(last));
  return changesOf(service).some(([id, at]) => at < (known.get(id) ?? at));
}

/** Whether it has an event that is newer than all of `last`. */
export function hasNews(service: Service, last: Service): boolean {
  return newestEvent(service) > newestEvent(last);
}

const changesOf = ({ deployments, taskSets }: Service) =>
  [...deployments, ...taskSets].map(({ id, updatedAt }): [string, Date] => [id, updatedAt]);

const newestEvent = ({ events }: Service) =>
  events.reduce((newest, { createdAt }) => Math.max(newest, createdAt.getTime()), Number.NEGATIVE_INFINITY);
