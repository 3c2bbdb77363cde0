/**
 * What can become of a service: a search over everything that may be done to its tasks, one at a time, and everything
 * that may happen to them. It knows the documented bounds and capacity, and nothing of how a scheduler goes about it.
 *
 * @module
 */

/** The tasks at one place. Those that are `young` are pending, or do not count as healthy yet. */
export interface Tasks {
  readonly oldYoung: number;
  readonly oldHealthy: number;
  readonly newYoung: number;
  readonly newHealthy: number;
  readonly stopping: number;
}

/** Where tasks run: instances among which nothing tells a difference, or a single one. */
export interface Place {
  /** Whether tasks may be placed there. Where not, those that are there have to go. */
  readonly open: boolean;
  /** How many tasks find room there, those that are stopping included. */
  readonly slots: number;
  /** How many may run there or be about to. */
  readonly most: number;
}

/** What stays the same while the service moves. */
export interface Ground {
  readonly places: readonly Place[];
  readonly desiredCount: number;
  readonly minimumHealthy: number;
  readonly maximum: number;
  /** Whether tasks that are stopping count against the maximum. */
  readonly countStopping: boolean;
  /** Whether new tasks become healthy, or crash before. */
  readonly newSucceed: boolean;
}

/** The tasks of a service, place by place. */
export type Situation = readonly Tasks[];

/** Nothing runs. */
export const NO_TASKS: Tasks = { oldYoung: 0, oldHealthy: 0, newYoung: 0, newHealthy: 0, stopping: 0 };

/** Whether a situation that is wanted can ever come about. */
export function isReachable(from: Situation, ground: Ground, isWanted: (situation: Situation) => boolean): boolean {
  const seen = new Set([keyOf(from, ground)]);
  const open = [from];
  for (let situation = open.pop(); situation !== undefined; situation = open.pop()) {
    if (isWanted(situation)) return true;
    for (const next of successors(situation, ground)) {
      const key = keyOf(next, ground);
      if (!seen.has(key)) open.push(next);
      seen.add(key);
    }
  }
  return false;
}

/** Whether the service consists of the desired number of new tasks, all healthy, each where it may stay. */
export function isConverged(situation: Situation, { places, desiredCount }: Ground): boolean {
  const stay = (place: number) => places[place]?.open === true;
  return (
    total(situation, 'newHealthy') === desiredCount &&
    total(situation, 'oldYoung', 'oldHealthy', 'newYoung', 'stopping') === 0 &&
    situation.every(({ newHealthy }, place) => newHealthy === 0 || stay(place))
  );
}

/** How many tasks there are that are any of this, over all places. */
export function total(situation: Situation, ...kinds: readonly (keyof Tasks)[]): number {
  return situation.reduce((sum, tasks) => sum + kinds.reduce((some, kind) => some + tasks[kind], 0), 0);
}

/** Whether a new task may be started: the maximum and a place leave room for one that is missing. */
export function mayStart(situation: Situation, ground: Ground): boolean {
  return ground.places.some((_, place) => mayStartAt(place, situation, ground));
}

function mayStartAt(place: number, situation: Situation, ground: Ground): boolean {
  const { open, slots, most } = ground.places[place] ?? NOWHERE;
  const { stopping, ...live } = situation[place] ?? NO_TASKS;
  const here = live.oldYoung + live.oldHealthy + newAt(live);
  const all = total(situation, 'oldYoung', 'oldHealthy', 'newYoung', 'newHealthy');
  const counted = all + (ground.countStopping ? total(situation, 'stopping') : 0);
  const isMissing = staying(situation, ground) < ground.desiredCount;
  return open && isMissing && counted < ground.maximum && here < most && here + stopping < slots;
}

/** Every situation that is one move away. */
function successors(situation: Situation, ground: Ground): Situation[] {
  const { places, desiredCount, minimumHealthy, newSucceed } = ground;
  const mayLoseHealthy = total(situation, 'oldHealthy', 'newHealthy') - 1 >= minimumHealthy;
  const tooMany = staying(situation, ground) > desiredCount;
  return places.flatMap(({ open }, place) => {
    const here = situation[place] ?? NO_TASKS;
    const newMayStop = !open || tooMany;
    const moves: readonly Move[] = [
      [here.stopping > 0, 'stopping', undefined],
      [here.oldYoung > 0, 'oldYoung', 'oldHealthy'],
      [here.newYoung > 0, 'newYoung', newSucceed ? 'newHealthy' : undefined],
      [here.oldHealthy > 0 && mayLoseHealthy, 'oldHealthy', 'stopping'],
      [here.newHealthy > 0 && mayLoseHealthy && newMayStop, 'newHealthy', 'stopping'],
      [here.oldYoung > 0, 'oldYoung', 'stopping'],
      [here.newYoung > 0 && newMayStop, 'newYoung', 'stopping'],
      [mayStartAt(place, situation, ground), undefined, 'newYoung'],
    ];
    return moves.flatMap(([isLegal, from, to]) => (isLegal ? [situation.with(place, moved(here, from, to))] : []));
  });
}

/** Whether it is legal, and what one task was before and is after it. */
type Move = readonly [boolean, keyof Tasks | undefined, keyof Tasks | undefined];

/** How many new tasks are where they may stay. */
function staying(situation: Situation, { places }: Ground): number {
  return situation.reduce((sum, tasks, place) => sum + (places[place]?.open === true ? newAt(tasks) : 0), 0);
}

const NOWHERE: Place = { open: false, slots: 0, most: 0 };

const newAt = ({ newYoung, newHealthy }: Pick<Tasks, 'newYoung' | 'newHealthy'>) => newYoung + newHealthy;

/** One task less of this, one more of that. */
function moved(tasks: Tasks, from: keyof Tasks | undefined, to: keyof Tasks | undefined): Tasks {
  const after = { ...tasks };
  if (from !== undefined) after[from] -= 1;
  if (to !== undefined) after[to] += 1;
  return after;
}

/** The same for situations between which nothing tells a difference. */
function keyOf(situation: Situation, { places }: Ground): string {
  const keys = situation.map(({ oldYoung, oldHealthy, newYoung, newHealthy, stopping }, i) => {
    const { open, slots } = places[i] ?? {};
    return [open, slots, oldYoung, oldHealthy, newYoung, newHealthy, stopping].join();
  });
  return keys.sort().join(';');
}
