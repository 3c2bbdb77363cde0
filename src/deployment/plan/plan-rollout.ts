/**
 * Plans rolling deployments before they run.
 *
 * @module
 */
import { type Either, right } from '../../codec/either.js';
import type { Issue } from '../../codec/index.js';
import { total } from '../../scheduler/rolling-step.js';
import type { RolloutMoment } from '../rollout.js';
import { type CheckedInput, checkedInput } from './checked-input.js';
import { type Course, courseOf } from './course.js';
import { nearestThatWork } from './nearest.js';
import type { PlanRolloutInput } from './rollout-input.js';
import type { ExtraCapacity, Feasible, Infeasible, RolloutPlan } from './rollout-plan.js';
import { explain, reasonFor, roundingOf } from './standstill.js';
import { isDone, type Unfolded, unfold } from './unfold.js';

/**
 * Plans a rolling deployment: every step, the peak and the trough, how long it takes and what it needs meanwhile; or why
 * it would stand still, and which configurations would not.
 *
 * AWS documents the bounds within which tasks are replaced, not the algorithm. The plan takes the very steps that the
 * local ECS takes: it starts as many tasks as it may, and only then stops as many as it may. All tasks of one wave go
 * through their states together, nothing fails, and ECS takes no time to react, so `duration` is an estimate.
 *
 * Scaling is planned, too: `desiredCount` is what is desired from now on, `tasks` what is there. Where the service is
 * scaled without a deployment, all its tasks are `current`.
 *
 * A task that is stopped takes its room until it is gone, so with `capacity` a start can have to wait for it. Old tasks
 * that make room at one of the places stop before those that run elsewhere.
 *
 * A minimum and a maximum of 100 percent are planned, although CreateService was seen to refuse them: they can end well
 * where no healthy task is to be replaced. Up to 10,000 tasks of each kind and 5,000 places are planned; plans for 5,000
 * tasks take a few milliseconds, or some hundred where capacity lets them start only one by one.
 *
 * @param input - the desired count, the bounds, and what there is; see each member for its default
 * @returns on the Right the plan, on the Left what is wrong with the input: its members, what CreateService would refuse,
 * and deployments that do not roll, which are those of other controllers and of other strategies
 * @example
 * ```ts
 * import { planRollout } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const plan = planRollout({
 *   desiredCount: 4,
 *   deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 150 },
 *   task: { cpu: 256, memory: 512 },
 * });
 * assert(plan._tag === 'Right' && plan.right._tag === 'Feasible');
 * const { peak, trough, batches, duration, extraAtPeak } = plan.right;
 * assert.deepEqual({ peak, trough, batches, duration }, { peak: 6, trough: 4, batches: 2, duration: 115_000 });
 * assert.deepEqual(extraAtPeak, { tasks: 2, cpu: 512, memory: 1024 });
 *
 * const stuck = planRollout({
 *   desiredCount: 3,
 *   deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 125 },
 * });
 * assert(stuck._tag === 'Right' && stuck.right._tag === 'Infeasible');
 * assert.deepEqual(stuck.right.rounding.maximum, { percent: 125, exact: 3.75, tasks: 3 });
 * assert.deepEqual(
 *   stuck.right.nearest.map(({ minimumHealthyPercent, maximumPercent }) => [minimumHealthyPercent, maximumPercent]),
 *   [
 *     [66, 125],
 *     [100, 134],
 *   ],
 * );
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 * @category deployment
 */
export function planRollout(input: PlanRolloutInput): Either<readonly Issue[], RolloutPlan> {
  const result = checkedInput(input);
  if (result._tag === 'Left') return result;
  const { checked, bounds } = result.right;
  const course = courseOf(checked, bounds);
  const unfolded = unfold(course);
  return right(isDone(unfolded, course) ? feasible(unfolded, course, checked) : infeasible(unfolded, course, checked));
}

function feasible({ steps, moments, end }: Unfolded, course: Course, { task = {} }: CheckedInput): Feasible {
  const { desiredCount, bounds } = course;
  const size = (moment: RolloutMoment) => sizeOf(moment, course);
  const peak = moments.reduce((most, moment) => Math.max(most, size(moment)), 0);
  const healthy = moments.map(({ old, current }) => old.healthy + current.healthy);
  return {
    _tag: 'Feasible',
    desiredCount,
    bounds,
    steps,
    moments,
    peak,
    trough: healthy.reduce((least, count) => Math.min(least, count)),
    batches: new Set(steps.flatMap(({ kind, at }) => (kind === 'start' ? [at] : []))).size,
    duration: end.at,
    extraAtPeak: extra(peak - moments.slice(0, 1).reduce((sum, first) => sum + size(first), 0), task),
  };
}

function infeasible(
  { steps, moments, end }: Unfolded,
  course: Course,
  { schedulingStrategy }: CheckedInput,
): Infeasible {
  const { desiredCount, bounds } = course;
  const reason = reasonFor(end, course);
  return {
    _tag: 'Infeasible',
    desiredCount,
    bounds,
    reason,
    explanation: explain(end, course),
    rounding: roundingOf(course),
    steps,
    moments,
    nearest: nearestThatWork(course, reason, schedulingStrategy === 'DAEMON'),
  };
}

/** How many tasks count against the maximum. */
function sizeOf({ old, current, stopping }: RolloutMoment, { countStopping }: Course): number {
  return total(old) + total(current) + (countStopping ? stopping : 0);
}

function extra(tasks: number, { cpu, memory }: NonNullable<CheckedInput['task']>): ExtraCapacity {
  return {
    tasks,
    ...(cpu === undefined ? {} : { cpu: tasks * cpu }),
    ...(memory === undefined ? {} : { memory: tasks * memory }),
  };
}
