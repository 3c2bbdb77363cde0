/**
 * What of a task tells whether a fault is for it.
 *
 * @module
 */
import type { WorldFaultScope } from './world-fault.js';

/** A task that is, or would be. */
export interface TaskFacts {
  /** The cluster's name. */
  readonly cluster: string;
  /** The service's name; `undefined` for a task of none. */
  readonly service: string | undefined;
  readonly family: string;
  readonly revision: number;
  readonly launchType: string;
}

/** Whether all that a fault says of its tasks applies to a task. */
export function isFor(scope: WorldFaultScope, task: TaskFacts): boolean {
  return (['cluster', 'service', 'family', 'revision'] as const).every(
    (fact) => scope[fact] === undefined || scope[fact] === task[fact],
  );
}
