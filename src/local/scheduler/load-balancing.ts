/**
 * Registers the tasks of a service with its load balancers, and takes them away again.
 *
 * @module
 */
import type { LoadBalancer } from '../../model/network/load-balancer.js';
import type { LocalService } from '../state/service.js';
import { isLive, type LocalStop, type LocalTask } from '../state/task.js';
import type { Hands } from './hands.js';
import { deregistered, draining, registered, stopped } from './messages.js';
import { say } from './say.js';
import { loadBalancersOf } from './task-facts.js';

/** Registers the tasks that have come to run. */
export function registerTasks({ world, life }: Hands, service: LocalService): void {
  const fresh = service.tasks.filter(
    (task) => isLive(task) && task.lastStatus === 'RUNNING' && task.targets === undefined && isBalanced(task),
  );
  tell(world, service, fresh, registered);
  for (const task of fresh) life.register(task);
}

/** Stops tasks of a service; those that take traffic first finish what they have begun. */
export function stopTasks(
  { world, life }: Hands,
  service: LocalService,
  tasks: readonly LocalTask[],
  stopOf: (task: LocalTask) => LocalStop,
): void {
  const atOnce = tasks.filter(({ targets }) => targets === undefined);
  const drained = tasks.filter(({ targets }) => targets !== undefined);
  end(atOnce);
  if (drained.length === 0) return;
  tell(world, service, drained, deregistered);
  for (const [deployment, count] of counted(drained.map(({ startedBy = '' }) => startedBy))) {
    say(world, service, draining(service.name, deployment, count));
  }
  for (const task of drained) life.deactivate(task, stopOf(task));
  world.clock.after(world.policy.deregistrationDelay, () =>
    end(drained.filter(({ lastStatus }) => lastStatus === 'DEACTIVATING')),
  );

  function end(leaving: readonly LocalTask[]): void {
    if (leaving.length === 0) return;
    say(
      world,
      service,
      stopped(
        service.name,
        leaving.map(({ id }) => id),
      ),
    );
    for (const task of leaving) life.stop(task, task.stop ?? stopOf(task));
  }
}

const isBalanced = (task: LocalTask) => loadBalancersOf(task).length > 0;

function tell(
  world: Hands['world'],
  service: LocalService,
  tasks: readonly LocalTask[],
  message: (service: string, count: number, balancer: string) => string,
): void {
  for (const [name, count] of counted(tasks.flatMap((task) => loadBalancersOf(task).map(nameOf)))) {
    say(world, service, message(service.name, count, name));
  }
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** As events name it: a Classic Load Balancer has instances, a target group has targets. */
function nameOf({ targetGroupArn, loadBalancerName }: LoadBalancer): string {
  return targetGroupArn === undefined
    ? `instances in (elb ${loadBalancerName})`
    : `targets in (target-group ${targetGroupArn})`;
}
