/**
 * The service scheduler: it brings each service, step by step, to what is asked of it.
 *
 * @module
 */
import type { LocalCluster } from '../state/cluster.js';
import type { LocalService } from '../state/service.js';
import { forgetStoppedTasks } from '../state/stopped-tasks.js';
import type { LocalStop, LocalTask } from '../state/task.js';
import type { World } from '../state/world.js';
import { countStopped } from './circuit-breaker.js';
import type { Hands } from './hands.js';
import { stopTasks } from './load-balancing.js';
import { roll } from './rollout.js';
import { TaskLife } from './task-life.js';

/** Runs against virtual time: every change of a service or a task, its own steps too, leads to another look soon. */
export class Scheduler {
  private readonly due = new Set<LocalService>();
  private readonly hands: Hands;

  constructor(
    private readonly world: World,
    private readonly clusters: () => readonly LocalCluster[],
  ) {
    const life = new TaskLife(world, (task) => this.changed(task));
    this.hands = { world, life, notice: (service) => this.notice(service) };
  }

  /** Looks at a service soon; once, however often it is asked. */
  notice(service: LocalService): void {
    if (this.due.has(service)) return;
    this.due.add(service);
    this.world.clock.after(this.world.policy.reaction, () => {
      this.due.delete(service);
      this.look(service);
    });
  }

  /** Looks at the services of a cluster whose instances have changed. */
  noticeCluster({ services }: LocalCluster): void {
    for (const service of services.values()) if (service.status === 'ACTIVE') this.notice(service);
  }

  /** Looks at everything, since what goes wrong has changed. */
  reconsider(): void {
    for (const cluster of this.clusters()) {
      this.noticeCluster(cluster);
      for (const task of cluster.tasks.values()) this.hands.life.recheck(task);
    }
  }

  /** Starts a task that has its place. */
  launch(task: LocalTask): void {
    this.hands.life.launch(task);
  }

  /** Stops a task at somebody's request; a service replaces it. */
  stop(task: LocalTask, stop: LocalStop): void {
    this.hands.life.stop(task, stop);
  }

  private look(service: LocalService): void {
    const primary = service.deployments[0];
    if (service.status === 'DRAINING') this.drain(service);
    else if (service.status === 'ACTIVE' && primary !== undefined) roll(this.hands, service, primary);
  }

  /** A service that is deleted loses its tasks, and is inactive once all of them are stopping. */
  private drain(service: LocalService): void {
    const leaving = service.tasks.filter(({ stop }) => stop === undefined);
    if (leaving.length > 0) {
      stopTasks(this.hands, service, leaving, () => ({
        code: 'ServiceSchedulerInitiated',
        reason: `Scaling activity initiated by (service ${service.name})`,
      }));
      this.notice(service);
    } else if (!service.tasks.some(({ lastStatus }) => lastStatus === 'DEACTIVATING')) {
      service.status = 'INACTIVE';
      service.inactiveAt = this.world.clock.now;
      service.deployments = [];
    }
  }

  private changed(task: LocalTask): void {
    const { service, cluster } = task;
    if (task.lastStatus === 'STOPPED') {
      cluster.stopped.push(task);
      forgetStoppedTasks(cluster, this.world.clock.now, this.world.policy);
      this.feed(cluster);
    }
    if (service === undefined) return;
    if (task.lastStatus === 'STOPPED') {
      service.tasks = service.tasks.filter((other) => other !== task);
      countStopped(this.hands, service, task);
    }
    this.notice(service);
  }

  /** A task has gone: there may be room for the tasks of others. */
  private feed({ services }: LocalCluster): void {
    for (const service of services.values()) if (service.starved) this.notice(service);
  }
}
