/**
 * The scheduler's messages, in ECS's own wording.
 *
 * @module
 */
import type { Obstacle } from '../../scheduler/placement/fit.js';

const tasks = (ids: readonly string[]) => ids.map((id) => `(task ${id})`).join(' ');

const TROUBLESHOOTING = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';

/** Tasks were started; ECS says `tasks` for one task, too. */
export const started = (service: string, ids: readonly string[]) =>
  `(service ${service}) has started ${ids.length} tasks: ${tasks(ids)}.`;

/** Tasks are being stopped. */
export const stopped = (service: string, ids: readonly string[]) =>
  `(service ${service}) has stopped ${ids.length} running tasks: ${tasks(ids)}.`;

/** Tasks were registered with a load balancer. */
export const registered = (service: string, count: number, balancer: string) =>
  `(service ${service}) registered ${count} ${balancer}`;

/** Tasks were taken away from a load balancer. */
export const deregistered = (service: string, count: number, balancer: string) =>
  `(service ${service}) deregistered ${count} ${balancer}`;

/** Tasks finish what they have begun before they are stopped. */
export const draining = (service: string, deployment: string, count: number) =>
  `(service ${service}, taskSet ${deployment}) has begun draining connections on ${count} tasks.`;

/** A target group finds a task unhealthy. */
export const unhealthyTarget = (service: string, task: string, port: number, targetGroup: string) =>
  `(service ${service}) (task ${task}) (port ${port}) is unhealthy in (target-group ${targetGroup}) due to (reason Health checks failed)`;

/** A Classic Load Balancer finds an instance unhealthy. */
export const unhealthyInstance = (service: string, instance: string, balancer: string) =>
  `(service ${service}) (instance ${instance}) is unhealthy in (elb ${balancer}) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)`;

/** The health checks of a task's containers fail. */
export const unhealthyContainers = (service: string, task: string) =>
  `(service ${service}) (task ${task}) failed container health checks.`;

/** A deployment is done. */
export const completed = (service: string, deployment: string) =>
  `(service ${service}) (deployment ${deployment}) deployment completed.`;

/** The circuit breaker has ended a deployment. */
export const failed = (service: string, deployment: string) =>
  `(service ${service}) (deployment ${deployment}) deployment failed: tasks failed to start.`;

/** A service returns to an earlier deployment. */
export const rollingBack = (service: string, deployment: string) =>
  `(service ${service}) rolling back to deployment ${deployment}.`;

/** There is nothing left to do. */
export const steady = (service: string) => `(service ${service}) has reached a steady state.`;

/** Tasks fail before they run, again and again. */
export const inconsistent = (service: string) =>
  `(service ${service}) is unable to consistently start tasks successfully. ${TROUBLESHOOTING}`;

/** The bounds leave no room for a deployment. */
export const stuck = (service: string) =>
  `(service ${service}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`;

/** There is no capacity for a task on Fargate. */
export const noCapacity = (service: string) =>
  `(service ${service}) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.`;

const unplaced = (service: string, reason: string) =>
  `(service ${service}) was unable to place a task because no container instance met all of its requirements. ${reason} ${TROUBLESHOOTING}`;

/** The cluster has no instance at all. */
export const noInstances = (service: string) =>
  unplaced(service, 'Reason: No Container Instances were found in your cluster.');

/** Why the instance that comes closest cannot hold a task. */
const REASONS: Readonly<Record<Obstacle, string>> = {
  agent: "doesn't have the agent connected.",
  cpu: 'has insufficient CPU units available.',
  memory: 'has insufficient memory available.',
  port: 'is already using a port required by your task.',
  attribute: 'is missing an attribute required by your task.',
  memberOf: 'encountered error "MemberOf placement constraint unsatisfied."',
  distinctInstance: 'encountered error "DistinctInstance placement constraint unsatisfied."',
};

/** No instance can hold a task; one comes closest. */
export const noneFits = (service: string, instance: string, obstacle: Obstacle) =>
  unplaced(service, `The closest matching (container-instance ${instance}) ${REASONS[obstacle]}`);
