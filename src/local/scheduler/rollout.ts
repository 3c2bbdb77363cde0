/**
 * One look of the scheduler at an active service: what starts, what stops, and what there is to say.
 *
 * @module
 */

import type { TaskCount } from '../../model/quantity/task-count.js';
import { isStuck, type RollingState, rollingStep, total } from '../../scheduler/rolling-step.js';
import { scaleIn } from '../../scheduler/scale-in.js';
import { taskBoundsOf } from '../../scheduler/task-bounds.js';
import type { LocalContainerInstance } from '../state/container-instance.js';
import type { LocalDeployment } from '../state/deployment.js';
import type { LocalService } from '../state/service.js';
import { isLive, type LocalStop, type LocalTask } from '../state/task.js';
import { backOff, countFailure, isTripped, noteHealthy, trip } from './circuit-breaker.js';
import type { Hands } from './hands.js';
import { registerTasks, stopTasks } from './load-balancing.js';
import { makeTask } from './make-task.js';
import {
  completed,
  noCapacity,
  noInstances,
  noneFits,
  started,
  steady,
  stuck,
  unhealthyContainers,
  unhealthyInstance,
  unhealthyTarget,
} from './messages.js';
import { type Place, Placer, type Unplaced } from './placer.js';
import { say } from './say.js';
import { chosen, countsOf, type ServiceTasks, tasksOf } from './service-tasks.js';
import { loadBalancersOf } from './task-facts.js';

/** Brings a service one step nearer to what is asked of it. */
export function roll(hands: Hands, service: LocalService, primary: LocalDeployment): void {
  const { policy, clock } = hands.world;
  registerTasks(hands, service);
  const placer = placerFor(hands, service, primary);
  if (isDaemon(service)) service.desiredCount = placer.qualified.length as TaskCount;
  const mayStay = isDaemon(service) ? onOneOf(placer.qualified) : onActive;
  const tasks = tasksOf(service, primary, mayStay, clock.now, policy);
  noteHealthy(service, primary, [...tasks.current.healthy, ...tasks.old.healthy]);
  if (isTripped(service, primary)) trip(hands, service, primary);
  if (service.deployments[0] !== primary) return;
  if (primary.rolloutState === 'FAILED') shrink(hands, service, primary, tasks);
  else advance(hands, service, primary, tasks, placer);
}

/** Starts what is missing and there is room for, and stops what may and has to go. */
function advance(
  hands: Hands,
  service: LocalService,
  primary: LocalDeployment,
  tasks: ServiceTasks,
  placer: Placer,
): void {
  const { world } = hands;
  const { policy, clock } = world;
  const state = stateOf(service, tasks);
  const waits = clock.now < primary.backoff.until;
  const { places, unplaced } = placer.upTo(waits ? 0 : rollingStep(state, policy).start);
  const step = rollingStep({ ...state, placeable: places.length }, policy);
  start(hands, service, primary, places);
  stopFailing(hands, service, primary, tasks.failing.slice(0, waits ? 0 : step.stopFailing));
  const leaving = [
    ...tasks.evicted,
    ...chosen(tasks.current, step.stopCurrent, tasks.live, tasks.mayStay),
    ...(waits ? [] : chosen(tasks.old, step.stopOld, tasks.live, tasks.mayStay)),
  ];
  stopTasks(hands, service, leaving, () => scaled(primary));
  starve(hands, service, primary, unplaced);
  forgetReplaced(service, primary);
  if (isStuck(state, policy)) say(world, service, stuck(service.name));
  rest(hands, service, primary, tasks);
}

/** A deployment that failed starts nothing any more, but a service with too many tasks loses those that serve least. */
function shrink(hands: Hands, service: LocalService, primary: LocalDeployment, tasks: ServiceTasks): void {
  const { live, failing, current, old, evicted } = tasks;
  const surplus = Math.max(0, live.length - service.desiredCount);
  const useless = [...failing, ...current.pending, ...current.unhealthy, ...old.pending, ...old.unhealthy];
  const leaving = useless.slice(0, surplus);
  const healthy = scaleIn([...old.healthy, ...current.healthy], surplus - leaving.length, live);
  stopTasks(hands, service, [...evicted, ...leaving, ...healthy], () => scaled(primary));
  forgetReplaced(service, primary);
}

const onActive = ({ instance }: LocalTask) => instance === undefined || instance.status === 'ACTIVE';

/** A daemon leaves an instance that does not qualify any more. */
const onOneOf = (instances: readonly LocalContainerInstance[]) => {
  const qualified = new Set(instances);
  return ({ instance }: LocalTask) => instance !== undefined && qualified.has(instance);
};

const isDaemon = ({ settings }: LocalService) => settings.schedulingStrategy === 'DAEMON';

function placerFor({ world }: Hands, service: LocalService, { id, revision }: LocalDeployment): Placer {
  return new Placer(world, {
    cluster: service.cluster,
    definition: revision.definition,
    group: `service:${service.name}`,
    service: service.name,
    settings: service.settings,
    peers: service.tasks.filter(isLive),
    shared: service.tasks.filter((task) => isLive(task) && task.startedBy === id),
    daemon: isDaemon(service),
  });
}

function stateOf(service: LocalService, { current, old, failing, stopping }: ServiceTasks): RollingState {
  const { desiredCount, settings } = service;
  return {
    ...taskBoundsOf({ ...settings, desiredCount }),
    desiredCount,
    current: countsOf(current),
    old: countsOf(old),
    failing: failing.length,
    stopping,
  };
}

function start(
  { world, life, notice }: Hands,
  service: LocalService,
  deployment: LocalDeployment,
  places: readonly Place[],
): void {
  if (places.length === 0) return;
  const { cluster, settings } = service;
  const order = {
    cluster,
    definition: deployment.revision.definition,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    service,
    settings,
    tags: [],
  };
  const tasks = places.map((place) => makeTask(world, order, place));
  service.tasks.push(...tasks);
  deployment.updatedAt = world.clock.now;
  say(
    world,
    service,
    started(
      service.name,
      tasks.map(({ id }) => id),
    ),
  );
  for (const task of tasks) life.launch(task);
  notice(service);
}

function stopFailing(
  hands: Hands,
  service: LocalService,
  deployment: LocalDeployment,
  tasks: readonly LocalTask[],
): void {
  for (const task of tasks) {
    say(hands.world, service, complaint(service, task));
    countFailure(deployment);
  }
  stopTasks(hands, service, tasks, (task) => ({ code: 'ServiceSchedulerInitiated', reason: unhealthyReason(task) }));
}

function complaint(service: LocalService, task: LocalTask): string {
  const balancer = unhealthyBalancer(task);
  if (balancer === undefined) return unhealthyContainers(service.name, task.id);
  const { containerPort = 0, targetGroupArn, loadBalancerName = '' } = balancer;
  return targetGroupArn === undefined
    ? unhealthyInstance(service.name, task.instance?.ec2InstanceId ?? '', loadBalancerName)
    : unhealthyTarget(service.name, task.id, containerPort, targetGroupArn);
}

function unhealthyReason(task: LocalTask): string {
  const balancer = unhealthyBalancer(task);
  if (balancer === undefined) return 'Task failed container health checks';
  const { targetGroupArn, loadBalancerName } = balancer;
  const where = targetGroupArn === undefined ? `elb ${loadBalancerName}` : `target-group ${targetGroupArn}`;
  return `Task failed ELB health checks in (${where})`;
}

const unhealthyBalancer = (task: LocalTask) => loadBalancersOf(task).find((_, i) => task.targets?.[i] === 'unhealthy');

const scaled = ({ id }: LocalDeployment): LocalStop => ({
  code: 'ServiceSchedulerInitiated',
  reason: `Scaling activity initiated by (deployment ${id})`,
});

/** Notes that there was no place for a task; the service is looked at again when capacity changes. */
function starve(
  hands: Hands,
  service: LocalService,
  deployment: LocalDeployment,
  unplaced: Unplaced | undefined,
): void {
  const { world } = hands;
  service.starved = unplaced !== undefined;
  if (unplaced === undefined) return;
  if (world.policy.countUnplaced) {
    countFailure(deployment);
    backOff(hands, service, deployment);
  }
  say(world, service, whyUnplaced(service.name, unplaced));
}

function whyUnplaced(service: string, unplaced: Unplaced): string {
  switch (unplaced.reason) {
    case 'no-capacity':
      return noCapacity(service);
    case 'no-instances':
      return noInstances(service);
    case 'none-fits':
      return noneFits(service, unplaced.instance.id, unplaced.obstacle);
  }
}

/** A deployment stays as long as it has tasks that run, are about to, or finish what they have begun. */
function forgetReplaced(service: LocalService, primary: LocalDeployment): void {
  const present = new Set(
    service.tasks
      .filter((task) => isLive(task) || task.lastStatus === 'DEACTIVATING')
      .map(({ startedBy }) => startedBy),
  );
  service.deployments = service.deployments.filter((each) => each === primary || present.has(each.id));
}

/** Notes that there is nothing left to do: a deployment is complete, and every rest is a steady state. */
function rest({ world }: Hands, service: LocalService, primary: LocalDeployment, tasks: ServiceTasks): void {
  const { current, old, failing } = tasks;
  const all = current.healthy.length === service.desiredCount && total(countsOf(current)) === service.desiredCount;
  if (!all || total(countsOf(old)) > 0 || failing.length > 0 || service.deployments.length > 1) return;
  if (primary.rolloutState !== 'COMPLETED') complete(world, service, primary);
  say(world, service, steady(service.name));
}

function complete(world: Hands['world'], service: LocalService, deployment: LocalDeployment): void {
  const { now } = world.clock;
  const { record } = deployment;
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
  deployment.updatedAt = now;
  record.status = record.rollback === undefined ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL';
  record.finishedAt = now;
  record.updatedAt = now;
  service.lastCompleted = deployment;
  say(world, service, completed(service.name, deployment.id));
}
