/**
 * The finding that the bounds leave no room to start or stop a task.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import { taskBoundsOf } from '../../scheduler/task-bounds.js';
import type { Content, NoRoom } from './finding.js';
import type { Signs } from './sign.js';

/** The bounds, and percentages that leave room for one task. Bounds that were changed may leave room by now. */
export function noRoom(signs: Signs, service: Service): Content<NoRoom> {
  const { desiredCount } = service;
  const bounds = taskBoundsOf(service);
  const computed = signs.some(({ evidence }) => evidence.kind === 'deployment');
  const tasks = desiredCount === 1 ? '1 task' : `${desiredCount} tasks`;
  return {
    cause: 'no-room',
    message: computed
      ? `With ${tasks} desired, ${bounds.minimumHealthy} must stay healthy and ${bounds.maximum} may exist at most, so ECS can neither stop nor start one.`
      : 'ECS found no room to stop or start a task between minimumHealthyPercent and maximumPercent.',
    hint: hintFor(desiredCount),
    bounds,
    reported: signs.some(({ evidence }) => evidence.kind === 'event'),
    computed,
  };
}

function hintFor(desiredCount: number): string {
  if (desiredCount < 1) return 'Lower minimumHealthyPercent, or raise maximumPercent.';
  const minimum = Math.floor(((desiredCount - 1) * 100) / desiredCount);
  const maximum = Math.ceil(((desiredCount + 1) * 100) / desiredCount);
  return `Set minimumHealthyPercent to ${minimum} or less, or maximumPercent to ${maximum} or more.`;
}
