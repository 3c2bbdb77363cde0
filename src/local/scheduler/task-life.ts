/**
 * The life of a task: from its start to its end, as the container agent and Fargate lead it.
 *
 * @module
 */
import { taskDemand } from '../../scheduler/placement/task-demand.js';
import type { CrashFault, ImagePullFault } from '../fault/world-fault.js';
import type { LocalStop, LocalTask } from '../state/task.js';
import type { World } from '../state/world.js';
import { milliseconds } from '../time/duration.js';
import { release } from './candidate.js';
import {
  factsOf,
  healthChecksOf,
  healthPolicyOf,
  isAwsvpc,
  loadBalancersOf,
  longestStopTimeout,
} from './task-facts.js';

/** Leads tasks through their states, in virtual time. */
export class TaskLife {
  /** @param changed - called after each change of a task, and when one may count as healthy */
  constructor(
    private readonly world: Pick<World, 'clock' | 'faults' | 'policy'>,
    private readonly changed: (task: LocalTask) => void,
  ) {}

  /** Starts a task that has its place. */
  launch(task: LocalTask): void {
    const { policy, clock } = this.world;
    task.cluster.tasks.set(task.id, task);
    task.instance?.tasks.add(task);
    if (isAwsvpc(task)) clock.after(policy.provisioning, () => this.provisioned(task));
    else this.pull(task);
  }

  /** Sends SIGTERM and, to what has not ended by its `stopTimeout`, SIGKILL. What never ran is gone at once. */
  stop(task: LocalTask, stop: LocalStop): void {
    if (task.stop !== undefined && task.lastStatus !== 'DEACTIVATING') return;
    const { clock, policy } = this.world;
    const { shutDown } = policy;
    const ran = task.times.startedAt !== undefined;
    task.stop = ran ? { ...stop, shutDown } : stop;
    task.times.stoppingAt = clock.now;
    this.enter(task, 'STOPPING');
    clock.after(ran ? Math.min(shutDown, longestStopTimeout(task)) : 0, () => this.end(task));
  }

  /** Keeps a task from new requests, so that it can finish what it has begun before it is stopped. */
  deactivate(task: LocalTask, stop: LocalStop): void {
    task.stop = stop;
    task.targets = undefined;
    this.enter(task, 'DEACTIVATING');
  }

  /** Registers a running task with the load balancers of its deployment. */
  register(task: LocalTask): void {
    task.targets = loadBalancersOf(task).map(() => 'initial' as const);
    this.checkTargets(task);
  }

  /** Has all checks of a running task made anew: it takes them their time to change their mind. */
  recheck(task: LocalTask): void {
    if (task.lastStatus !== 'RUNNING') return;
    this.checkContainers(task);
    this.checkTargets(task);
  }

  private provisioned(task: LocalTask): void {
    if (task.lastStatus !== 'PROVISIONING') return;
    this.enter(task, 'PENDING');
    this.pull(task);
  }

  private pull(task: LocalTask): void {
    const { clock, faults, policy } = this.world;
    const pullFailure = faults.pullFailure(factsOf(task));
    const crash = pullFailure === undefined ? faults.crash(factsOf(task)) : undefined;
    task.times.pullStartedAt = clock.now;
    clock.after(policy.startUp, () => {
      if (task.lastStatus !== 'PENDING') return;
      if (pullFailure !== undefined) return this.die(task, notPulled(pullFailure));
      task.times.pullStoppedAt = clock.now;
      if (crash === undefined) return this.run(task);
      if (crash.after === undefined) return this.die(task, exited(crash));
      this.run(task);
      clock.after(milliseconds(crash.after), () => {
        if (task.lastStatus === 'RUNNING') this.die(task, exited(crash));
      });
    });
  }

  private run(task: LocalTask): void {
    const { clock, policy } = this.world;
    const { healthyAfter, gracePeriod } = healthPolicyOf(task, policy);
    task.times.startedAt = clock.now;
    if (healthChecksOf(task).length > 0) task.containers = 'UNKNOWN';
    this.enter(task, 'RUNNING');
    this.checkContainers(task);
    const reconsider = () => {
      if (task.lastStatus === 'RUNNING') this.changed(task);
    };
    clock.after(healthyAfter, reconsider);
    if (gracePeriod > 0) clock.after(gracePeriod, reconsider);
  }

  /**
   * All containers must pass a check before the task is healthy; it is unhealthy as soon as one of them has used up its
   * retries. Failures count from the end of the start period or, if that is earlier, from the first success.
   */
  private checkContainers(task: LocalTask): void {
    const checks = healthChecksOf(task);
    const healthy = !this.world.faults.hasUnhealthyContainer(factsOf(task));
    if (checks.length === 0 || task.awaited.containers?.healthy === healthy) return;
    const { now } = this.world.clock;
    const waits = checks.map(({ interval = 30, retries = 3, startPeriod = 0 }) => {
      const started = (task.times.startedAt ?? now) + startPeriod * 1_000;
      const grace = task.containers === 'HEALTHY' ? 0 : Math.max(0, started - now);
      return healthy ? interval * 1_000 : grace + interval * retries * 1_000;
    });
    const verdict = { healthy };
    task.awaited.containers = verdict;
    this.world.clock.after(healthy ? Math.max(...waits) : Math.min(...waits), () => {
      if (task.lastStatus !== 'RUNNING' || task.awaited.containers !== verdict) return;
      task.containers = healthy ? 'HEALTHY' : 'UNHEALTHY';
      this.touch(task);
    });
  }

  private checkTargets(task: LocalTask): void {
    const { faults, policy, clock } = this.world;
    if (task.targets === undefined) return;
    loadBalancersOf(task).forEach(({ targetGroupArn = '' }, index) => {
      const healthy = !faults.hasUnhealthyTarget(factsOf(task), targetGroupArn);
      if (task.awaited.targets[index]?.healthy === healthy) return;
      const verdict = { healthy };
      task.awaited.targets[index] = verdict;
      clock.after(healthy ? policy.targetHealthyAfter : policy.targetUnhealthyAfter, () => {
        if (task.targets === undefined || task.awaited.targets[index] !== verdict) return;
        task.targets = task.targets.with(index, healthy ? 'healthy' : 'unhealthy');
        this.touch(task);
      });
    });
  }

  /** A task whose essential container ends by itself ends with it. */
  private die(task: LocalTask, stop: LocalStop): void {
    task.stop = stop;
    task.times.stoppingAt = this.world.clock.now;
    this.end(task);
  }

  private end(task: LocalTask): void {
    const { clock, policy } = this.world;
    task.targets = undefined;
    task.times.executionStoppedAt = clock.now;
    if (isAwsvpc(task)) {
      this.enter(task, 'DEPROVISIONING');
      clock.after(policy.provisioning, () => this.finish(task));
    } else this.finish(task);
  }

  private finish(task: LocalTask): void {
    task.times.stoppedAt = this.world.clock.now;
    if (task.instance !== undefined) {
      task.instance.tasks.delete(task);
      release(task.instance, taskDemand(task.definition.registered), task);
    }
    this.enter(task, 'STOPPED');
  }

  private enter(task: LocalTask, status: LocalTask['lastStatus']): void {
    task.lastStatus = status;
    this.touch(task);
  }

  private touch(task: LocalTask): void {
    task.version++;
    this.changed(task);
  }
}

const exited = ({ exitCode = 1, reason }: CrashFault): LocalStop => ({
  code: 'EssentialContainerExited',
  reason: 'Essential container in task exited',
  exitCode,
  ...(reason === undefined ? {} : { containerReason: reason }),
});

function notPulled({ message = 'image not found' }: ImagePullFault): LocalStop {
  const reason = `CannotPullContainerError: ${message}`;
  return { code: 'TaskFailedToStart', reason, containerReason: reason };
}
