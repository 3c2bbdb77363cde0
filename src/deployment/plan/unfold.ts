/**
 * Takes the steps of a rollout, one after the other, in virtual time.
 *
 * @module
 */
import { type RollingState, rollingStep, type TaskCounts, total } from '../../scheduler/rolling-step.js';
import type { RolloutMoment } from '../rollout.js';
import type { Course } from './course.js';
import { Ground } from './places.js';
import type { PlacedTasks, RolloutStep, RolloutWait } from './rollout-step.js';

/** A rollout, as far as it goes. */
export interface Unfolded {
  readonly steps: readonly RolloutStep[];
  /** The first, and one after each step. */
  readonly moments: readonly RolloutMoment[];
  /** The last of them. */
  readonly end: RolloutMoment;
}

/** So many tasks to which the same happens at the same time. */
interface Due {
  readonly at: number;
  readonly what: 'running' | 'healthy' | 'stopped';
  count: number;
  readonly places: readonly PlacedTasks[];
}

const NOWHERE: readonly PlacedTasks[] = [];

/**
 * The rollout until nothing happens any more. At each time the scheduler takes steps until it has none left; then comes
 * what is due next. Tasks are counted, never told apart.
 */
export function unfold(course: Course): Unfolded {
  const { desiredCount, bounds, atFirst, times, countStopping } = course;
  const ground = course.places && new Ground(course.places);
  const agenda: Due[] = [];
  const steps: RolloutStep[] = [];
  let end: RolloutMoment = { at: 0, ...atFirst };
  const moments = [end];

  enter({ at: times.startUp, what: 'running', count: end.current.pending, places: NOWHERE });
  enter({ at: times.healthyAfter, what: 'healthy', count: end.current.unhealthy, places: NOWHERE });
  enter({
    at: times.drain,
    what: 'stopped',
    count: end.stopping,
    places: (course.places ?? []).flatMap(({ name, stopping: count }) => (count === 0 ? [] : [{ name, count }])),
  });
  while (act() || wait()) {}
  return { steps, moments, end };

  /** Takes the next step of the scheduler; whether there was one. */
  function act(): boolean {
    const limits = ground === undefined ? bounds : { ...bounds, placeable: ground.room };
    const state: RollingState = { ...limits, desiredCount, ...end };
    const { start, stopCurrent, stopOld } = rollingStep(state, { countStopping });
    if (start > 0) begin(start);
    if (total(stopCurrent) > 0) stop('current', stopCurrent);
    if (total(stopOld) > 0) stop('old', stopOld);
    return start + total(stopCurrent) + total(stopOld) > 0;
  }

  function begin(count: number): void {
    const { at, current } = end;
    const places = ground?.take(count);
    enter({ at: at + times.startUp, what: 'running', count, places: NOWHERE });
    take(
      { kind: 'start', at, count, ...(places && { places }) },
      { current: { ...current, pending: current.pending + count } },
    );
  }

  function stop(of: 'old' | 'current', tasks: TaskCounts): void {
    const { at, stopping } = end;
    const count = total(tasks);
    const places = of === 'old' ? ground?.vacate(count) : undefined;
    const [idle, serving] = split(places ?? NOWHERE, tasks.pending);
    if (of === 'current') withdraw(tasks);
    enter({ at, what: 'stopped', count: tasks.pending, places: idle });
    enter({ at: at + times.drain, what: 'stopped', count: count - tasks.pending, places: serving });
    take(
      { kind: 'stop', at, count, of, tasks, ...(places && { places }) },
      { [of]: less(end[of], tasks), stopping: stopping + count },
    );
  }

  /** Lets pass the time until something is due; whether anything is. */
  function wait(): boolean {
    const until = agenda[0]?.at;
    if (until === undefined) return false;
    const happened = { running: 0, healthy: 0, stopped: 0 };
    for (let due = agenda[0]; due?.at === until; due = agenda[0]) {
      const { what, count } = due;
      agenda.shift();
      happened[what] += count;
      if (what === 'running') enter({ at: until + times.healthyAfter, what: 'healthy', count, places: NOWHERE });
      if (what === 'stopped') ground?.release(due.places);
    }
    const step: RolloutWait = { kind: 'wait', at: end.at, until, ...happened };
    const { running, healthy, stopped } = step;
    const { pending, unhealthy, healthy: before } = end.current;
    take(step, {
      at: until,
      current: { pending: pending - running, unhealthy: unhealthy + running - healthy, healthy: before + healthy },
      stopping: end.stopping - stopped,
    });
    return true;
  }

  function take(step: RolloutStep, after: Partial<RolloutMoment>): void {
    end = { ...end, ...after };
    steps.push(step);
    moments.push(end);
  }

  function enter(due: Due): void {
    if (due.count > 0) agenda.splice(agenda.findLastIndex(({ at }) => at <= due.at) + 1, 0, due);
  }

  /** What was to come of tasks that are stopped will not. */
  function withdraw({ pending, unhealthy }: TaskCounts): void {
    const left = { running: pending, healthy: unhealthy, stopped: 0 };
    for (let i = agenda.length - 1; i >= 0; i--) {
      const due = agenda[i];
      if (due === undefined) continue;
      const count = Math.min(due.count, left[due.what]);
      due.count -= count;
      left[due.what] -= count;
      if (due.count === 0) agenda.splice(i, 1);
    }
  }
}

/** Whether a rollout that has come to rest is done. */
export function isDone({ end }: Unfolded, { desiredCount }: Course): boolean {
  return total(end.old) === 0 && total(end.current) === desiredCount && end.current.healthy === desiredCount;
}

function less(from: TaskCounts, { pending, unhealthy, healthy }: TaskCounts): TaskCounts {
  return {
    pending: from.pending - pending,
    unhealthy: from.unhealthy - unhealthy,
    healthy: from.healthy - healthy,
  };
}

/** The first so many of them, and the others. */
function split(
  placed: readonly PlacedTasks[],
  count: number,
): readonly [readonly PlacedTasks[], readonly PlacedTasks[]] {
  const [first, rest]: [PlacedTasks[], PlacedTasks[]] = [[], []];
  let left = count;
  for (const { name, count: here } of placed) {
    const taken = Math.min(here, left);
    left -= taken;
    if (taken > 0) first.push({ name, count: taken });
    if (taken < here) rest.push({ name, count: here - taken });
  }
  return [first, rest];
}
