/**
 * The scheduler's messages, in ECS's own wording.
 *
 * @module
 */

const tasks = (ids: readonly string[]) => ids.map((id) => `(task ${id})`).join(' ');

/** Tasks were started; ECS says `tasks` for one task, too. */
export const started = (service: string, ids: readonly string[]) =>
  `(service ${service}) has started ${ids.length} tasks: ${tasks(ids)}.`;

/** Tasks are being stopped. */
export const stopped = (service: string, ids: readonly string[]) =>
  `(service ${service}) has stopped ${ids.length} running tasks: ${tasks(ids)}.`;

/** A deployment is done. */
export const completed = (service: string, deployment: string) =>
  `(service ${service}) (deployment ${deployment}) deployment completed.`;

/** There is nothing left to do. */
export const steady = (service: string) => `(service ${service}) has reached a steady state.`;

/** The bounds leave no room for a deployment. */
export const stuck = (service: string) =>
  `(service ${service}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`;
