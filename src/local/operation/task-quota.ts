/**
 * How many tasks a service may have.
 *
 * @module
 */
import { invalidParameter } from '../wire/exception.js';

const MOST_TASKS = 5_000;

/** Refuses more tasks than the quota of a service allows by default; what ECS says then is not published. */
export function checkTaskQuota(desiredCount = 0): void {
  if (desiredCount <= MOST_TASKS) return;
  throw invalidParameter(`A service has at most ${MOST_TASKS} tasks, by the default quota; got ${desiredCount}.`);
}
