/**
 * A judge of the service scheduler: it looks on, keeps its own account of every task, and throws where something is done
 * that the documented rules forbid, or left undone. What happens at one moment may have happened in any order.
 *
 * @module
 */
import type { LocalContainerInstance } from '../../src/local/state/container-instance.js';
import type { LocalDeployment } from '../../src/local/state/deployment.js';
import type { LocalTask } from '../../src/local/state/task.js';
import { NOON } from './local-ecs.js';
import {
  type Ground,
  isConverged,
  isReachable,
  mayStart,
  NO_TASKS,
  type Place,
  type Situation,
  type Tasks,
  total,
} from './reachability.js';
import { type Act, lodgersOn, type Scenario, type Stage, slotsOf, type Update } from './scenario.js';

/** A task as the judge has seen it. */
interface Seen {
  readonly task: LocalTask;
  phase: 'unseen' | 'pending' | 'running' | 'stopping' | 'gone';
  /** From when on it counts as healthy, as long as it runs. */
  healthyFrom: number;
  wasHealthy: boolean;
  /** Whether it was healthy for so long that the scheduler cannot have missed it. */
  wasSeenHealthy: boolean;
}

/** What has happened to tasks since the last look. */
interface Moves {
  readonly started: Seen[];
  /** By the scheduler. */
  readonly stopped: Seen[];
  /** By a user, or by themselves. */
  readonly lost: Seen[];
  /** Gone, after a crash. */
  readonly crashed: Seen[];
  readonly becameHealthy: Seen[];
  readonly becameSeenHealthy: Seen[];
}

/**
 * When tasks of a deployment have failed. A healthy task ends a row of failures when the scheduler sees it; whether
 * that is before or after one of the same time is not known.
 */
interface Failures {
  readonly sure: number[];
  /** The sure ones and those of tasks that the scheduler may not have seen healthy. */
  readonly possible: number[];
  /** No row has ended later. */
  perhapsResetAt: number;
  /** A row has ended, and not earlier. */
  surelyResetAt: number;
}

/** What the life of a service went through; bounds and capacity are those at its end. */
export interface Coverage {
  /** The service has not converged, and the bounds leave no room to. */
  infeasible: boolean;
  crashing: boolean;
  /** There is room for fewer tasks than the maximum. */
  capacityLimited: boolean;
  multiZone: boolean;
  changedMidRollout: boolean;
}

/** From `RUNNING` until a task without health checks counts as healthy. */
const HEALTHY_AFTER = 40_000;

/** How long the scheduler takes to see something. */
const REACTION = 1_000;

/** Time enough for the scheduler to do whatever it can do without waiting for a task. */
const PROMPTLY = 3_000;

/** Of tasks that have not stopped by themselves. */
const ASKED_FOR: ReadonlySet<string> = new Set(['ServiceSchedulerInitiated', 'UserInitiated']);

const isLive = ({ phase }: Seen) => phase === 'pending' || phase === 'running';

/** Watches over the service of a scenario from its creation on. */
export class SchedulerJudge {
  readonly coverage: Coverage;
  private readonly tasks = new Map<string, Seen>();
  /** By deployment. */
  private readonly failures = new Map<string, Failures>();
  private desiredTold: number;
  private percents: Scenario['percents'];
  private revision = 1;
  private primary: LocalDeployment;
  private rollout: LocalDeployment['rolloutState'] = 'IN_PROGRESS';
  private lastCompleted: number | undefined;
  /** Whether the deployment is a rollback. There is none from a rollback. */
  private isRollback = false;
  /** Since when the circuit breaker should have tripped. */
  private overdueSince = Number.POSITIVE_INFINITY;
  /** The tasks after the last act, crash or rollback, in each way in which the scheduler may have come upon them. */
  private disturbed: readonly Situation[] = [];
  /** Since when instances drain. */
  private readonly drainingSince = new Map<LocalContainerInstance, number>();

  constructor(
    private readonly scenario: Scenario,
    private readonly stage: Stage,
  ) {
    this.desiredTold = scenario.desiredCount;
    this.percents = scenario.percents;
    this.primary = this.observedPrimary();
    this.coverage = {
      infeasible: false,
      crashing: false,
      capacityLimited: false,
      multiZone: new Set(scenario.machines.map(({ zone }) => zone)).size > 1,
      changedMidRollout: false,
    };
    this.look();
    this.remember();
  }

  /** Whether all tasks of the wanted revision crash before they are healthy. */
  get isDoomed(): boolean {
    const { crash } = this.scenario;
    return crash !== undefined && crash.times === undefined && this.revision === 2 && this.desired > 0;
  }

  /** Does what somebody does, and looks at what comes of it at once. */
  act(act: Act): void {
    if (!this.stage.act(act)) return;
    this.coverage.changedMidRollout ||= this.rollout === 'IN_PROGRESS';
    this.overdueSince = Number.POSITIVE_INFINITY;
    if (act.kind === 'update') this.updated(act);
    this.look();
    this.remember();
  }

  /** Looks at what has happened at this moment. */
  look(): void {
    this.judgeDraining();
    const moves = this.moves();
    const before = this.wanted;
    this.countFailures(moves);
    this.judgeRollout(moves);
    this.judgeStarts(moves, [...before, ...this.wanted]);
    this.judgeStops(moves);
    if (moves.lost.length > 0 || before[0] !== this.wanted[0]) this.remember();
  }

  /** Judges the end: the service has converged exactly where there was a way to. */
  conclude(isAtRest: boolean): void {
    const { ground } = this;
    const isEnd = isConverged(this.situation(), ground);
    this.cover(ground, isEnd);
    if (!isAtRest && (!this.isDoomed || this.rollout === 'FAILED')) this.fail('the service never comes to rest');
    if (this.rollout === 'FAILED') return;
    const canBecome = (isWanted: (situation: Situation) => boolean) => (from: Situation) =>
      isReachable(from, ground, isWanted);
    const canEnd = canBecome((situation) => isConverged(situation, ground));
    if (isEnd && !this.disturbed.some(canEnd)) this.fail('the service has converged where there is no way to');
    if (!isEnd && this.disturbed.every(canEnd)) this.fail('the service has not converged, though there is a way to');
    if (isEnd && (this.rollout !== 'COMPLETED' || this.stage.service.deployments.length !== 1)) {
      this.fail('the service has converged, but its deployment is not completed');
    }
    const canStart = canBecome((situation) => mayStart(situation, ground));
    const trips =
      this.isDoomed && this.crashesCount && this.rollout === 'IN_PROGRESS' && this.disturbed.every(canStart);
    if (trips && this.scenario.breaker !== 'off') this.fail('the circuit breaker has not tripped');
  }

  private cover({ desiredCount, minimumHealthy, maximum, places }: Ground, isEnd: boolean): void {
    const slots = places.reduce((sum, { open, slots }) => sum + (open ? slots : 0), 0);
    this.coverage.infeasible = !isEnd && minimumHealthy >= desiredCount && maximum <= desiredCount;
    this.coverage.capacityLimited = slots < maximum;
  }

  /** The deployment that may start tasks, if there is one. */
  private get wanted(): LocalDeployment[] {
    return this.rollout === 'FAILED' ? [] : [this.primary];
  }

  private get now(): number {
    return this.stage.ecs.account.clock.now;
  }

  private get instances(): LocalContainerInstance[] {
    return [...this.stage.service.cluster.instances.values()];
  }

  private get desired(): number {
    if (this.scenario.launch !== 'DAEMON') return this.desiredTold;
    return this.instances.filter(({ status }) => status === 'ACTIVE').length;
  }

  /** The bounds and the capacity as they are now. */
  private get ground(): Ground {
    const { desired, percents, instances, scenario } = this;
    const [minimum, maximum] = percents.map((percent) => desired * percent);
    return {
      places: placesOf(scenario.launch, instances),
      desiredCount: desired,
      minimumHealthy: hundredths((minimum ?? 0) + 99),
      maximum: hundredths(maximum ?? 0),
      countStopping: scenario.policy.countStopping,
      newSucceed: !this.isDoomed,
    };
  }

  /** The tasks as they will be after a while if nothing but time passes. */
  private situation(passing = 0, pendingLeave = false): Situation {
    const { instances, scenario, primary } = this;
    const grounds = placesOf(scenario.launch, instances);
    const places = grounds.map(() => ({ ...NO_TASKS }));
    for (const { task, phase, healthyFrom } of this.tasks.values()) {
      const place = placeOf(scenario.launch, instances, task);
      const here = places[place];
      if (here === undefined) throw new Error(`The task ${task.id} is nowhere`);
      const isHealthy = phase === 'running' && healthyFrom <= this.now + passing;
      const leaves = phase === 'pending' && pendingLeave && grounds[place]?.open === false;
      if (phase === 'stopping' || leaves) here.stopping += 1;
      else if (task.startedBy === primary.id) here[isHealthy ? 'newHealthy' : 'newYoung'] += 1;
      else here[isHealthy ? 'oldHealthy' : 'oldYoung'] += 1;
    }
    return places;
  }

  /** What is about to be healthy may be so by the time the scheduler looks, and what is pending may run by then. */
  private remember(): void {
    const pendingDrain = [...this.tasks.values()].some((seen) => seen.phase === 'pending' && isDraining(seen));
    const leave = pendingDrain ? [true, false] : [false];
    this.disturbed = leave.flatMap((leaves) => [0, PROMPTLY].map((passing) => this.situation(passing, leaves)));
  }

  private observedPrimary(): LocalDeployment {
    const [primary] = this.stage.service.deployments;
    if (primary === undefined) throw new Error('The service has no deployment');
    return primary;
  }

  /** A new deployment starts exactly where the task definition changes, or where it is asked for. */
  private updated({ revision = this.revision, forceNewDeployment, desiredCount, percents }: Update): void {
    const deploys = forceNewDeployment === true || revision !== this.revision;
    this.revision = revision;
    this.desiredTold = desiredCount ?? this.desiredTold;
    this.percents = percents ?? this.percents;
    const primary = this.observedPrimary();
    if (deploys !== (primary.id !== this.primary.id)) {
      this.fail(`the update has ${deploys ? 'started no' : 'started a'} new deployment`);
    }
    if (deploys) {
      this.rollout = 'IN_PROGRESS';
      this.isRollback = false;
    }
    this.primary = primary;
  }

  /** Brings the account of the tasks up to date. */
  private moves(): Moves {
    const moves: Moves = { started: [], stopped: [], lost: [], crashed: [], becameHealthy: [], becameSeenHealthy: [] };
    for (const task of this.stage.service.tasks) {
      if (this.tasks.has(task.id)) continue;
      const seen: Seen = { task, phase: 'unseen', healthyFrom: Number.POSITIVE_INFINITY, ...NEVER_HEALTHY };
      this.tasks.set(task.id, seen);
      moves.started.push(seen);
    }
    for (const seen of this.tasks.values()) {
      if (seen.phase === 'running' && !seen.wasHealthy && seen.healthyFrom <= this.now) {
        seen.wasHealthy = true;
        moves.becameHealthy.push(seen);
      }
      if (seen.phase === 'running' && !seen.wasSeenHealthy && seen.healthyFrom + REACTION < this.now) {
        seen.wasSeenHealthy = true;
        moves.becameSeenHealthy.push(seen);
      }
      const [before, after] = [seen.phase, phaseOf(seen.task)];
      if (before === after) continue;
      const wasLive = isLive(seen);
      seen.phase = after;
      if (after === 'running') seen.healthyFrom = this.now + HEALTHY_AFTER;
      if (wasLive && !isLive(seen)) {
        moves[seen.task.stop?.code === 'ServiceSchedulerInitiated' ? 'stopped' : 'lost'].push(seen);
      }
      if (after !== 'gone') continue;
      this.tasks.delete(seen.task.id);
      if (!ASKED_FOR.has(seen.task.stop?.code ?? '')) moves.crashed.push(seen);
    }
    return moves;
  }

  /** Whether the crashes of the scenario count as failures of their deployment. */
  private get crashesCount(): boolean {
    const { crash, policy } = this.scenario;
    return crash?.after === undefined || policy.crashesCountUntil === 'healthy';
  }

  private get threshold(): number {
    return Math.min(Math.max(hundredths(this.desired * 50 + 99), 3), 200);
  }

  private countFailures({ crashed, becameHealthy, becameSeenHealthy }: Moves): void {
    this.coverage.crashing ||= crashed.length > 0;
    for (const seen of becameHealthy) {
      this.failuresOf(deploymentOf(seen)).perhapsResetAt = seen.healthyFrom + REACTION;
      if (deploymentOf(seen) === this.primary.id) this.overdueSince = Number.POSITIVE_INFINITY;
    }
    for (const seen of becameSeenHealthy) this.failuresOf(deploymentOf(seen)).surelyResetAt = seen.healthyFrom;
    const untilHealthy = this.scenario.policy.crashesCountUntil === 'healthy';
    for (const seen of crashed) {
      const failures = this.failuresOf(deploymentOf(seen));
      const hasRun = seen.task.times.startedAt !== undefined;
      if (untilHealthy ? !seen.wasHealthy : !hasRun) failures.sure.push(this.now);
      if (untilHealthy ? !seen.wasSeenHealthy : !hasRun) failures.possible.push(this.now);
      const isWatched = deploymentOf(seen) === this.primary.id && this.rollout === 'IN_PROGRESS';
      if (isWatched && fewest(failures) >= this.threshold) this.overdueSince = Math.min(this.overdueSince, this.now);
    }
  }

  private failuresOf(deployment: string): Failures {
    const failures = this.failures.get(deployment) ?? { sure: [], possible: [], perhapsResetAt: 0, surelyResetAt: 0 };
    this.failures.set(deployment, failures);
    return failures;
  }

  /** Deployments fail where the circuit breaker has to give up, and are completed where everything is in place. */
  private judgeRollout({ lost }: Moves): void {
    const { breaker } = this.scenario;
    const { primary: last, rollout } = this;
    this.primary = this.observedPrimary();
    if (last.rolloutState === 'FAILED' && rollout !== 'FAILED') {
      const failures = most(this.failuresOf(last.id));
      if (breaker === 'off') this.fail('a deployment has failed without a circuit breaker');
      if (rollout === 'COMPLETED') this.fail('a deployment has failed that was completed');
      if (failures < this.threshold) this.fail(`a deployment has failed by ${failures} failures of ${this.threshold}`);
    }
    this.rollout = this.primary.rolloutState;
    const isRolledBack = this.primary.id !== last.id;
    if (isRolledBack) {
      const to = this.primary.revision.definition.revision;
      const isDue = last.rolloutState === 'FAILED' && breaker === 'rollback' && to === this.lastCompleted;
      if (!isDue || this.isRollback) this.fail(`the service has gone to revision ${to} of itself`);
      this.revision = to;
      this.isRollback = true;
    }
    const canRollBack = breaker === 'rollback' && this.lastCompleted !== undefined && !this.isRollback;
    if (this.rollout === 'FAILED' && canRollBack) this.fail('the service has not been rolled back');
    if (this.rollout !== 'IN_PROGRESS' || isRolledBack) this.overdueSince = Number.POSITIVE_INFINITY;
    if (this.now > this.overdueSince + PROMPTLY && breaker !== 'off') this.fail('the circuit breaker has not tripped');
    if (this.rollout === 'COMPLETED') {
      if (rollout !== 'COMPLETED' || isRolledBack) this.judgeCompletion(lost);
      this.lastCompleted = this.revision;
    }
  }

  private judgeCompletion(lost: readonly Seen[]): void {
    const situation = this.situation();
    const healthy = total(situation, 'newHealthy') + lost.filter(({ wasHealthy }) => wasHealthy).length;
    if (healthy < this.desired) this.fail('the deployment is completed without all of its tasks being healthy');
    if (total(situation, 'oldYoung', 'oldHealthy') > 0) this.fail('the deployment is completed beside older tasks');
  }

  /** What is pending on an instance is stopped as soon as the instance drains. */
  private judgeDraining(): void {
    for (const instance of this.instances) {
      if (instance.status !== 'DRAINING') this.drainingSince.delete(instance);
      else if (!this.drainingSince.has(instance)) this.drainingSince.set(instance, this.now);
    }
    for (const { phase, task } of this.tasks.values()) {
      const since = task.instance && this.drainingSince.get(task.instance);
      const isLeft = phase === 'pending' && since !== undefined && since + PROMPTLY < this.now;
      if (isLeft) this.fail('a task is left pending on an instance that drains');
    }
  }

  private judgeStarts({ started }: Moves, wanted: readonly LocalDeployment[]): void {
    if (started.length === 0) return;
    const { maximum, countStopping, desiredCount } = this.ground;
    const all = [...this.tasks.values()];
    const live = all.filter(isLive);
    const counted = countStopping ? all.filter(({ phase }) => phase !== 'gone') : live;
    if (counted.length > maximum) this.fail(`a start makes ${counted.length} tasks of at most ${maximum}`);
    const staying = live.filter((seen) => this.isStaying(seen)).length;
    if (staying > desiredCount) this.fail(`a start makes ${staying} new tasks of ${desiredCount}`);
    for (const { task } of started) {
      if (!wanted.some(({ id }) => id === task.startedBy)) this.fail('a task is started that is not wanted');
      const { instance } = task;
      if ((instance === undefined) !== (this.scenario.launch === 'FARGATE')) this.fail('a task is started nowhere');
      if (instance === undefined) continue;
      if (instance.status !== 'ACTIVE') this.fail('a task is placed on an instance that drains');
      const here = all.filter((other) => other.task.instance === instance);
      const held = here.length + lodgersOn(instance).length;
      if (held > slotsOf(instance)) this.fail(`an instance holds ${held} tasks`);
      const isTwice = here.filter(isLive).length > 1;
      if (isTwice && this.scenario.launch === 'DAEMON') this.fail('an instance runs a daemon twice');
    }
  }

  private judgeStops({ stopped, lost }: Moves): void {
    if (stopped.length === 0) return;
    const { minimumHealthy, desiredCount } = this.ground;
    const rest = [...this.tasks.values()].filter(isLive);
    const staying = [...rest, ...lost].filter((seen) => this.isStaying(seen)).length;
    if (stopped.some((seen) => this.isStaying(seen))) {
      // A deployment that has failed is no longer wanted more than those before it.
      const wanted = this.rollout === 'FAILED' ? rest.length + lost.length : staying;
      if (wanted < desiredCount) this.fail(`a stop leaves ${wanted} wanted tasks of ${desiredCount}`);
    }
    const healthy = [...rest, ...lost].filter(({ wasHealthy }) => wasHealthy).length;
    if (stopped.some(({ wasHealthy }) => wasHealthy) && healthy < minimumHealthy) {
      this.fail(`a stop leaves ${healthy} healthy tasks of at least ${minimumHealthy}`);
    }
    const atRest = [...rest, ...stopped].every((seen) => seen.wasHealthy && this.isStaying(seen));
    if (atRest && lost.length === 0) this.judgeBalance(stopped, rest);
  }

  /** Scaling in takes from the zone with the most tasks, and there from the instance with the most. */
  private judgeBalance(stopped: readonly Seen[], rest: readonly Seen[]): void {
    const zoneOf = ({ task }: Seen) => task.availabilityZone;
    const instanceOf = ({ task }: Seen) => task.instance?.id;
    for (const seen of stopped) {
      const inZone = rest.filter((other) => zoneOf(other) === zoneOf(seen));
      if (inZone.length + 1 < largest(rest, zoneOf)) this.fail('a stop spares a zone that has more tasks');
      const onInstance = inZone.filter((other) => instanceOf(other) === instanceOf(seen));
      if (onInstance.length + 1 < largest(inZone, instanceOf))
        this.fail('a stop spares an instance that has more tasks');
    }
  }

  /** Whether a task is of the wanted deployment and may stay where it is. */
  private isStaying({ task }: Seen): boolean {
    return task.startedBy === this.primary.id && !isDraining({ task });
  }

  private fail(what: string): never {
    const { desiredCount, minimumHealthy, maximum } = this.ground;
    const kinds = Object.keys(NO_TASKS) as (keyof Tasks)[];
    const counts = kinds.map((kind) => `${total(this.situation(), kind)} ${kind}`);
    throw new Error(
      `After ${(this.now - NOON.getTime()) / 1_000} s, ${what}. Wanted: ${desiredCount} of revision ${this.revision}, at least ${minimumHealthy} healthy, at most ${maximum}. There are: ${counts.join(', ')}`,
    );
  }
}

const isDraining = ({ task }: Pick<Seen, 'task'>) => task.instance?.status === 'DRAINING';

const NEVER_HEALTHY = { wasHealthy: false, wasSeenHealthy: false };

const deploymentOf = ({ task }: Seen) => task.startedBy ?? '';

/** How many failures there are in a row, at least and at most. */
const fewest = ({ sure, perhapsResetAt }: Failures) => sure.filter((time) => time > perhapsResetAt).length;
const most = ({ possible, surelyResetAt }: Failures) => possible.filter((time) => time >= surelyResetAt).length;

const hundredths = (n: number) => (n - (n % 100)) / 100;

function phaseOf({ lastStatus, stop }: LocalTask): Seen['phase'] {
  if (lastStatus === 'STOPPED') return 'gone';
  if (stop !== undefined) return 'stopping';
  return lastStatus === 'RUNNING' ? 'running' : 'pending';
}

/** How many tasks of the service an instance holds, once all that stop are gone. */
function slotsLeftOn(instance: LocalContainerInstance): number {
  return slotsOf(instance) - lodgersOn(instance).filter(({ stop }) => stop === undefined).length;
}

/** Instances of a daemon service are told apart; those of others only by whether they drain. */
function placesOf(launch: Scenario['launch'], instances: readonly LocalContainerInstance[]): Place[] {
  const unlimited = { slots: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  if (launch === 'FARGATE') return [{ open: true, ...unlimited }];
  const isOpen = ({ status }: LocalContainerInstance) => status === 'ACTIVE';
  if (launch === 'DAEMON') {
    return instances.map((instance) => ({ open: isOpen(instance), slots: slotsLeftOn(instance), most: 1 }));
  }
  const slots = instances.filter(isOpen).reduce((sum, instance) => sum + slotsLeftOn(instance), 0);
  return [
    { ...unlimited, open: true, slots },
    { ...unlimited, open: false },
  ];
}

function placeOf(launch: Scenario['launch'], instances: readonly LocalContainerInstance[], { instance }: LocalTask) {
  if (launch === 'DAEMON') return instances.findIndex(({ id }) => id === instance?.id);
  return instance?.status === 'DRAINING' ? 1 : 0;
}

/** The size of the largest group. */
function largest<A>(all: readonly A[], groupOf: (a: A) => unknown): number {
  const sizes = new Map<unknown, number>();
  for (const a of all) sizes.set(groupOf(a), (sizes.get(groupOf(a)) ?? 0) + 1);
  return Math.max(0, ...sizes.values());
}
