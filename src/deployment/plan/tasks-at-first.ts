/**
 * The tasks with which a rollout begins.
 *
 * @module
 */
import type { TaskCounts } from '../../scheduler/rolling-step.js';
import type { RolloutTaskCounts, RolloutTasks } from './rollout-input.js';

/** The tasks of a service at one time. */
export interface PresentTasks {
  readonly old: TaskCounts;
  readonly current: TaskCounts;
  readonly stopping: number;
}

/** What is there, where it was said; else the desired count of old tasks, all of them healthy. */
export function tasksAtFirst(desiredCount: number, tasks: RolloutTasks | undefined): PresentTasks {
  const { old, current, stopping = 0 } = tasks ?? { old: { healthy: desiredCount } };
  return { old: complete(old), current: complete(current), stopping };
}

function complete({ pending = 0, unhealthy = 0, healthy = 0 }: RolloutTaskCounts = {}): TaskCounts {
  return { pending, unhealthy, healthy };
}
