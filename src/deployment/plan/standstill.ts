/**
 * Why a rollout stands still.
 *
 * @module
 */
import { rollingStep, total } from '../../scheduler/rolling-step.js';
import type { RolloutMoment } from '../rollout.js';
import type { Course } from './course.js';
import type { Infeasible, Rounding } from './rollout-plan.js';

/** What stands in the way where a rollout has come to rest before it is done. */
export function reasonFor(end: RolloutMoment, { bounds, desiredCount, countStopping }: Course): Infeasible['reason'] {
  const { start } = rollingStep({ ...bounds, desiredCount, ...end }, { countStopping });
  return start > 0 ? 'no-capacity' : 'no-room';
}

/** How the bounds of a course came about. */
export function roundingOf({ desiredCount, percentages, bounds }: Course): Infeasible['rounding'] {
  const { minimumHealthyPercent, maximumPercent } = percentages;
  const rounding = (percent: number, tasks: number) => ({ percent, exact: (desiredCount * percent) / 100, tasks });
  return {
    minimumHealthy: rounding(minimumHealthyPercent, bounds.minimumHealthy),
    maximum: rounding(maximumPercent, bounds.maximum),
  };
}

/** Says why a rollout stands still, in plain sentences. */
export function explain(end: RolloutMoment, course: Course): string {
  const sentences = reasonFor(end, course) === 'no-room' ? noRoom(end, course) : noCapacity(end, course);
  return sentences.join(' ');
}

function noRoom({ current, old }: RolloutMoment, course: Course): readonly string[] {
  const { desiredCount } = course;
  const { minimumHealthy, maximum } = roundingOf(course);
  const sentences: string[] = [];
  if (total(current) < desiredCount) {
    const present = total(current) + total(old);
    sentences.push(`${inTasks(maximum, 'down', desiredCount)}, and ${are(present)} there, so none may start.`);
  }
  if (total(old) > 0) sentences.push(noStop({ current, old }, course));
  if (minimumHealthy.percent === 100 && maximum.percent === 100) {
    sentences.push('CreateService was seen to refuse 100 percent for both.');
  }
  return sentences;
}

function noCapacity({ current, old }: RolloutMoment, course: Course): readonly string[] {
  const missing = course.desiredCount - total(current);
  return [
    `${missing === 1 ? '1 new task is' : `${missing} new tasks are`} missing, and no place has room for another.`,
    total(old) > 0 ? noStop({ current, old }, course) : 'No old task is left that could make room.',
  ];
}

function noStop({ current, old }: Pick<RolloutMoment, 'current' | 'old'>, course: Course): string {
  const share = inTasks(roundingOf(course).minimumHealthy, 'up', course.desiredCount);
  return `${share}, and ${are(current.healthy + old.healthy)} healthy, so none may stop.`;
}

function inTasks({ percent, exact, tasks }: Rounding, direction: 'up' | 'down', desiredCount: number): string {
  const share = `${percent} percent of ${desiredCount === 1 ? '1 task' : `${desiredCount} tasks`} is ${exact}`;
  return exact === tasks ? share : `${share}, rounded ${direction} to ${tasks}`;
}

const are = (count: number) => (count === 1 ? '1 is' : `${count} are`);
