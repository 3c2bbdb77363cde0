/**
 * A second opinion on rollouts, by brute force: single tasks, and every legal order of starting and stopping them. It
 * knows the documented bounds and nothing of how a planner goes about it, and is meant for services of a few tasks.
 *
 * @module
 */

/** A task of the service. */
export interface OracleTask {
  readonly of: 'old' | 'new';
  /** An `unhealthy` one runs, and is not healthy yet. */
  readonly is: 'pending' | 'unhealthy' | 'healthy' | 'stopping';
  /** Whether it takes one of the places that new tasks can have, until it has stopped. */
  readonly placed: boolean;
}

/** What is asked of the service, and within which limits. */
export interface OracleRules {
  readonly desiredCount: number;
  /** Percent of the desired count. */
  readonly minimumHealthyPercent: number;
  /** Percent of the desired count. */
  readonly maximumPercent: number;
  /** Whether tasks that are stopping count against the maximum. */
  readonly countStopping: boolean;
  /** How many tasks there is a place for, those included that have one, be they on their way out. */
  readonly places: number;
}

/** How long a task takes from one phase to the next, in any unit. */
export interface OracleTimes {
  readonly startUp: number;
  readonly healthyAfter: number;
  readonly drain: number;
}

/** So many starts or stops at one time, with nothing else between them. */
export interface OracleAct {
  readonly kind: 'start' | 'stop';
  readonly at: number;
  count: number;
}

/** What becomes of a service that keeps to the documented preference. */
export interface Replay {
  /** What is done, in order. */
  readonly acts: readonly OracleAct[];
  /** Most tasks at any time, also between two acts at one moment. */
  readonly peak: number;
  /** Fewest healthy tasks at any time. */
  readonly trough: number;
  /** Moments at which tasks are started. */
  readonly waves: number;
  /** How long it takes until all that is desired is new and healthy, and all else gone; `undefined` where it stands still. */
  readonly duration: number | undefined;
  /** The tasks at the end. */
  readonly left: readonly OracleTask[];
}

/** So many tasks of a kind. */
export function oracleTasks(count: number, task: OracleTask): OracleTask[] {
  return Array.from({ length: count }, () => task);
}

/** How many tasks have to be healthy: exact, rounded up. */
export function oracleMinimum({ desiredCount, minimumHealthyPercent }: OracleRules): number {
  return Number((BigInt(desiredCount) * BigInt(minimumHealthyPercent) + 99n) / 100n);
}

/** How many tasks there may be: exact, rounded down. */
export function oracleMaximum({ desiredCount, maximumPercent }: OracleRules): number {
  return Number((BigInt(desiredCount) * BigInt(maximumPercent)) / 100n);
}

/**
 * The least number over everything that is legal, idle waiting included, of `waves`, moments at which something starts,
 * or of `turns`, for which there is a wait; `undefined` where nothing that is legal leads to the end. Whatever takes time
 * takes one turn.
 */
export function fewest(what: 'waves' | 'turns', tasks: readonly OracleTask[], rules: OracleRules): number | undefined {
  const seen = new Set<string>();
  let now: Situation[] = [{ tasks, hasStarted: false }];
  for (let cost = 0; now.length > 0; cost++) {
    const later: Situation[] = [];
    for (let situation = now.pop(); situation !== undefined; situation = now.pop()) {
      const { tasks, hasStarted } = situation;
      if (isOver(tasks, rules)) return cost;
      const key = keyOf(situation);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const i of stoppable(tasks, rules)) {
        now.push({ tasks: [...without(i, tasks), ...onTheWayOut(tasks[i])], hasStarted });
      }
      if (mayStart(tasks, rules)) {
        const isNewWave = what === 'waves' && !hasStarted;
        (isNewWave ? later : now).push({ tasks: [...tasks, NEW], hasStarted: true });
      }
      (what === 'turns' ? later : now).push({ tasks: passed(tasks), hasStarted: false });
    }
    now = later;
  }
  return undefined;
}

/**
 * Starts whatever may start, then stops whatever may stop, over and over, and waits for the next change where neither
 * is possible. Of what may stop, pending tasks go before unhealthy ones, and these before healthy ones.
 */
export function replay(tasks: readonly OracleTask[], rules: OracleRules, times: OracleTimes): Replay {
  let [now, peak, trough] = [0, 0, Number.POSITIVE_INFINITY];
  const timed = (task: OracleTask) => ({ ...task, until: now + lasts(task, times) });
  let present = tasks.map(timed);
  const acts: OracleAct[] = [];
  let hasActed = false;
  const look = () => {
    peak = Math.max(peak, counted(present, rules));
    trough = Math.min(trough, healthy(present));
  };
  const act = (kind: OracleAct['kind'], after: typeof present) => {
    present = after;
    const last = acts.at(-1);
    if (last?.kind === kind && last.at === now) last.count += 1;
    else acts.push({ kind, at: now, count: 1 });
    hasActed = true;
    look();
  };
  const result = (duration: number | undefined): Replay => {
    const waves = new Set(acts.flatMap(({ kind, at }) => (kind === 'start' ? [at] : []))).size;
    return { acts, peak, trough, waves, duration, left: present };
  };
  look();
  for (;;) {
    do {
      hasActed = false;
      while (mayStart(present, rules)) act('start', [...present, timed(NEW)]);
      for (let [i] = stoppable(present, rules); i !== undefined; [i] = stoppable(present, rules)) {
        act('stop', [...without(i, present), ...onTheWayOut(present[i]).map(timed)]);
      }
    } while (hasActed);
    if (isOver(present, rules)) return result(now);
    now = Math.min(...present.map(({ until }) => until));
    if (now === Number.POSITIVE_INFINITY) return result(undefined);
    present = present.flatMap((task) => {
      if (task.until > now) return [task];
      return task.is === 'stopping' ? [] : [timed({ ...task, is: 'healthy' })];
    });
    look();
  }
}

/** Tasks at one moment, and whether something has started at it. */
interface Situation {
  readonly tasks: readonly OracleTask[];
  readonly hasStarted: boolean;
}

const NEW: OracleTask = { of: 'new', is: 'pending', placed: true };

const isLive = ({ is }: OracleTask) => is !== 'stopping';

const healthy = (tasks: readonly OracleTask[]) => tasks.filter(({ is }) => is === 'healthy').length;

/** How many tasks count against the maximum. */
const counted = (tasks: readonly OracleTask[], { countStopping }: OracleRules) =>
  tasks.filter((task) => countStopping || isLive(task)).length;

const newOnes = (tasks: readonly OracleTask[]) => tasks.filter((task) => task.of === 'new' && isLive(task)).length;

/** Whether there are as many new tasks as are desired, all healthy, and nothing else. */
function isOver(tasks: readonly OracleTask[], { desiredCount }: OracleRules): boolean {
  return tasks.length === desiredCount && tasks.every((task) => task.of === 'new' && task.is === 'healthy');
}

/** A new task may start where one is missing, and the maximum and the places leave room. */
export function mayStart(tasks: readonly OracleTask[], rules: OracleRules): boolean {
  return (
    newOnes(tasks) < rules.desiredCount &&
    counted(tasks, rules) < oracleMaximum(rules) &&
    tasks.filter(({ placed }) => placed).length < rules.places
  );
}

/** Which tasks may stop, one of a kind: old ones and new ones that are too many, above the minimum if healthy. */
function stoppable(tasks: readonly OracleTask[], rules: OracleRules): number[] {
  const mayLoseHealthy = healthy(tasks) - 1 >= oracleMinimum(rules);
  const tooManyNew = newOnes(tasks) > rules.desiredCount;
  return PHASES.flatMap((is) =>
    KINDS.map(({ of, placed }) => {
      const mayGo = (of === 'old' || tooManyNew) && (is !== 'healthy' || mayLoseHealthy);
      return mayGo ? tasks.findIndex((task) => task.of === of && task.is === is && task.placed === placed) : -1;
    }),
  ).filter((i) => i >= 0);
}

/** From what serves least to what serves most. */
const PHASES = ['pending', 'unhealthy', 'healthy'] as const;

const ALL_PHASES: readonly OracleTask['is'][] = [...PHASES, 'stopping'];

const KINDS = [
  { of: 'old', placed: true },
  { of: 'old', placed: false },
  { of: 'new', placed: true },
  { of: 'new', placed: false },
] as const;

const without = <T>(index: number, tasks: readonly T[]) => tasks.filter((_, i) => i !== index);

/** What is left of a task that is told to stop: nothing of one that does not run yet. */
function onTheWayOut(task: OracleTask | undefined): OracleTask[] {
  return task === undefined || task.is === 'pending' ? [] : [{ ...task, is: 'stopping' }];
}

/** The tasks once everything that takes time is over. */
function passed(tasks: readonly OracleTask[]): OracleTask[] {
  return tasks.filter(isLive).map((task) => ({ ...task, is: 'healthy' }));
}

/** How long a task stays what it is, or on its way to be healthy. */
function lasts({ is }: OracleTask, { startUp, healthyAfter, drain }: OracleTimes): number {
  const spans = {
    pending: startUp + healthyAfter,
    unhealthy: healthyAfter,
    stopping: drain,
    healthy: Number.POSITIVE_INFINITY,
  };
  return spans[is];
}

/** The same for situations between which nothing tells a difference: how many tasks of each kind there are. */
function keyOf({ tasks, hasStarted }: Situation): string {
  const counts = Array.from({ length: 16 }, () => 0);
  for (const { of, is, placed } of tasks) {
    const kind = (of === 'old' ? 8 : 0) + 2 * ALL_PHASES.indexOf(is) + (placed ? 1 : 0);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return `${hasStarted} ${counts}`;
}
