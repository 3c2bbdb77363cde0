/**
 * Everything that decides how a rollout goes.
 *
 * @module
 */
import type { MaximumPercent } from '../../model/quantity/maximum-percent.js';
import type { MinimumHealthyPercent } from '../../model/quantity/minimum-healthy-percent.js';
import type { TaskCount } from '../../model/quantity/task-count.js';
import { total } from '../../scheduler/rolling-step.js';
import { percentagesOf, type TaskBounds, taskBoundsOf } from '../../scheduler/task-bounds.js';
import type { CheckedInput } from './checked-input.js';
import { asOnePlace, completePlaces, type Place } from './places.js';
import { type PresentTasks, tasksAtFirst } from './tasks-at-first.js';

/** How long things take, in milliseconds. */
export interface Times {
  readonly startUp: number;
  readonly healthyAfter: number;
  readonly drain: number;
}

/** The percentages in force. */
export type Percentages = ReturnType<typeof percentagesOf>;

/** Everything that decides how a rollout goes. */
export interface Course {
  readonly desiredCount: number;
  readonly percentages: Percentages;
  readonly bounds: TaskBounds;
  readonly atFirst: PresentTasks;
  readonly times: Times;
  readonly countStopping: boolean;
  /** Where there is room; `undefined` for anywhere. */
  readonly places: readonly Place[] | undefined;
}

/** What may be changed about a course. */
export interface Change extends Partial<Percentages> {
  /** How many more tasks must fit. */
  readonly additionalRoom?: number;
}

/** The course of a rollout that was asked for. */
export function courseOf(input: CheckedInput, bounds: TaskBounds): Course {
  const { desiredCount, capacity, times = {}, countStopping = false } = input;
  const { startUp = 15_000, healthyAfter = 40_000, drain = 5_000 } = times;
  const atFirst = tasksAtFirst(desiredCount, input.tasks);
  const unclaimed = { old: total(atFirst.old), stopping: atFirst.stopping };
  return {
    desiredCount,
    percentages: percentagesOf(input),
    bounds,
    atFirst,
    times: { startUp, healthyAfter, drain },
    countStopping,
    places: capacity && completePlaces(capacity, unclaimed),
  };
}

/** The same with something changed. Where its tasks are is not kept, since it makes no difference to how it ends. */
export function changed(course: Course, { additionalRoom = 0, ...percents }: Change): Course {
  const { desiredCount, places } = course;
  const percentages = { ...course.percentages, ...percents };
  const deploymentConfiguration = {
    minimumHealthyPercent: percentages.minimumHealthyPercent as MinimumHealthyPercent,
    maximumPercent: percentages.maximumPercent as MaximumPercent,
  };
  return {
    ...course,
    percentages,
    bounds: taskBoundsOf({ desiredCount: desiredCount as TaskCount, deploymentConfiguration }),
    places: places && asOnePlace(places, additionalRoom),
  };
}
