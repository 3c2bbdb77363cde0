/**
 * The service scheduler: it brings each service, step by step, to what is asked of it.
 *
 * @module
 */
import { isStuck, type RollingState, rollingStep, type TaskCounts, total } from '../../scheduler/rolling-step.js';
import { taskBoundsOf } from '../../scheduler/task-bounds.js';
import type { LocalDeployment } from '../state/deployment.js';
import type { Identity } from '../state/identity.js';
import { addEvent, type LocalService } from '../state/service.js';
import type { LocalTask } from '../state/task.js';
import type { Clock } from '../time/clock.js';
import { completed, started, steady, stopped, stuck } from './messages.js';
import type { SchedulerPolicy } from './policy.js';

/** Runs against virtual time: every change of a service or a task, its own steps too, leads to another look soon. */
export class Scheduler {
  private readonly due = new Set<LocalService>();

  constructor(
    private readonly clock: Clock,
    private readonly identity: Identity,
    private readonly policy: SchedulerPolicy,
  ) {}

  /** Has the scheduler look at a service soon; once, however often it is asked. */
  notice(service: LocalService): void {
    if (this.due.has(service)) return;
    this.due.add(service);
    this.clock.after(this.policy.reaction, () => {
      this.due.delete(service);
      this.look(service);
    });
  }

  private look(service: LocalService): void {
    const primary = service.deployments[0];
    if (service.status === 'DRAINING') this.drain(service);
    else if (service.status === 'ACTIVE' && primary !== undefined) this.roll(service, primary);
  }

  private roll(service: LocalService, primary: LocalDeployment): void {
    const state = stateOf(service, primary);
    const { start, stopCurrent, stopOld } = rollingStep(state, this.policy);
    const leaving = [
      ...choose(service.tasks.filter(isOf(primary)), stopCurrent),
      ...choose(
        service.tasks.filter((task) => !isOf(primary)(task)),
        stopOld,
      ),
    ];
    if (start > 0) this.start(service, primary, start);
    if (leaving.length > 0) this.stop(service, leaving);
    this.forgetReplaced(service, primary);
    if (isStuck(state, this.policy)) this.say(service, stuck(service.name));
    this.rest(service, primary);
  }

  private start(service: LocalService, deployment: LocalDeployment, count: number): void {
    const tasks = Array.from({ length: count }, (): LocalTask => {
      return { id: this.identity.hex(32), deploymentId: deployment.id, status: 'PENDING', healthy: false };
    });
    service.tasks.push(...tasks);
    this.touch(deployment);
    this.say(service, started(service.name, idsOf(tasks)));
    for (const task of tasks) this.clock.after(this.policy.startUp, () => this.run(service, task));
    this.notice(service);
  }

  private run(service: LocalService, task: LocalTask): void {
    if (task.status !== 'PENDING') return;
    task.status = 'RUNNING';
    this.notice(service);
    this.clock.after(this.policy.healthyAfter, () => {
      if (task.status !== 'RUNNING') return;
      task.healthy = true;
      this.notice(service);
    });
  }

  private stop(service: LocalService, tasks: readonly LocalTask[]): void {
    this.say(service, stopped(service.name, idsOf(tasks)));
    for (const task of tasks) {
      task.status = 'STOPPING';
      task.healthy = false;
      this.clock.after(this.policy.shutDown, () => {
        task.status = 'STOPPED';
        service.tasks = service.tasks.filter((other) => other !== task);
        this.notice(service);
      });
    }
    this.notice(service);
  }

  /** A service that is deleted loses its tasks, and is inactive once all of them are stopping. */
  private drain(service: LocalService): void {
    const leaving = service.tasks.filter(({ status }) => status !== 'STOPPING');
    if (leaving.length > 0) {
      this.stop(service, leaving);
    } else {
      service.status = 'INACTIVE';
      service.deployments = [];
    }
  }

  private forgetReplaced(service: LocalService, primary: LocalDeployment): void {
    service.deployments = service.deployments.filter(
      (deployment) => deployment === primary || service.tasks.some((task) => isLive(task) && isOf(deployment)(task)),
    );
  }

  /** Notes that there is nothing left to do: a deployment is complete, and every rest is a steady state. */
  private rest(service: LocalService, primary: LocalDeployment): void {
    const { current, desiredCount } = stateOf(service, primary);
    const done =
      current.healthy === desiredCount && total(current) === desiredCount && service.deployments.length === 1;
    if (!done) return;
    if (primary.rolloutState !== 'COMPLETED') {
      primary.rolloutState = 'COMPLETED';
      this.touch(primary);
      this.say(service, completed(service.name, primary.id));
    }
    this.say(service, steady(service.name));
  }

  private touch(deployment: LocalDeployment): void {
    deployment.updatedAt = this.clock.now;
  }

  /** Says something, unless it was the last thing said: ECS does not repeat itself. */
  private say(service: LocalService, message: string): void {
    if (service.events[0]?.message === message) return;
    addEvent(service, { id: this.identity.uuid(), createdAt: this.clock.now, message });
  }
}

const isOf = (deployment: LocalDeployment) => (task: LocalTask) => task.deploymentId === deployment.id;
const isLive = (task: LocalTask) => task.status === 'PENDING' || task.status === 'RUNNING';
const idsOf = (tasks: readonly LocalTask[]) => tasks.map(({ id }) => id);
const isPending = (task: LocalTask) => task.status === 'PENDING';
const isHealthy = (task: LocalTask) => task.status === 'RUNNING' && task.healthy;
const isUnhealthy = (task: LocalTask) => task.status === 'RUNNING' && !task.healthy;

function stateOf(service: LocalService, primary: LocalDeployment): RollingState {
  const live = service.tasks.filter(isLive);
  return {
    ...taskBoundsOf({ ...service.settings, desiredCount: service.desiredCount }),
    desiredCount: service.desiredCount,
    current: count(live.filter(isOf(primary))),
    old: count(live.filter((task) => !isOf(primary)(task))),
    stopping: service.tasks.length - live.length,
  };
}

function count(tasks: readonly LocalTask[]): TaskCounts {
  return {
    pending: tasks.filter(isPending).length,
    unhealthy: tasks.filter(isUnhealthy).length,
    healthy: tasks.filter(isHealthy).length,
  };
}

/** The newest first, so that what has served longest stays. */
function choose(tasks: readonly LocalTask[], counts: TaskCounts): LocalTask[] {
  const newestFirst = tasks.toReversed();
  return [
    ...newestFirst.filter(isPending).slice(0, counts.pending),
    ...newestFirst.filter(isUnhealthy).slice(0, counts.unhealthy),
    ...newestFirst.filter(isHealthy).slice(0, counts.healthy),
  ];
}
