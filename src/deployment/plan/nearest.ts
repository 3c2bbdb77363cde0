/**
 * Finds the nearest configurations with which a rollout comes to its end.
 *
 * A lower minimum, a higher maximum and more room never turn a rollout that comes to its end into one that does not, so
 * the nearest of each is found by halving; and each is planned before it is named.
 *
 * @module
 */
import { type Change, type Course, changed } from './course.js';
import type { Infeasible, NearestConfiguration } from './rollout-plan.js';
import { isDone, unfold } from './unfold.js';

/** With twice the desired count all new tasks can start at once: no bound above it allows more. */
const HIGHEST_USEFUL_MAXIMUM = 200;

/** Daemon services take no maximum above this. */
const HIGHEST_DAEMON_MAXIMUM = 100;

/** One nearest configuration for each member that can be changed alone; those with which nothing works are left out. */
export function nearestThatWork(
  course: Course,
  reason: Infeasible['reason'],
  daemon: boolean,
): readonly NearestConfiguration[] {
  const { minimumHealthyPercent, maximumPercent } = course.percentages;
  const works = (change: Change) => {
    const other = changed(course, change);
    return isDone(unfold(other), other);
  };
  const found: NearestConfiguration[] = [];
  const same = { minimumHealthyPercent, maximumPercent, additionalRoom: 0 };

  const lower = least(minimumHealthyPercent, (by) => works({ minimumHealthyPercent: minimumHealthyPercent - by }));
  if (lower !== undefined) {
    found.push({ change: 'minimumHealthyPercent', ...same, minimumHealthyPercent: minimumHealthyPercent - lower });
  }
  if (reason === 'no-room') {
    const highest = daemon ? HIGHEST_DAEMON_MAXIMUM : HIGHEST_USEFUL_MAXIMUM;
    const higher = least(highest - maximumPercent, (by) => works({ maximumPercent: maximumPercent + by }));
    if (higher !== undefined) {
      found.push({ change: 'maximumPercent', ...same, maximumPercent: maximumPercent + higher });
    }
  } else {
    const more = least(course.desiredCount, (additionalRoom) => works({ additionalRoom }));
    if (more !== undefined) found.push({ change: 'room', ...same, additionalRoom: more });
  }
  return found;
}

/**
 * The least number from 1 up to the highest for which it holds, where it holds from some number on. It looks among small
 * numbers first, since those are likelier and what does not work is planned soon.
 */
function least(highest: number, holds: (candidate: number) => boolean): number | undefined {
  let [no, yes] = [0, 1];
  while (yes <= highest && !holds(yes)) {
    if (yes === highest) return undefined;
    no = yes;
    yes = Math.min(highest, 2 * yes);
  }
  if (yes > highest) return undefined;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
