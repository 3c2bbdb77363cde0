/**
 * StopTask: its request and its response.
 *
 * @module
 */
import { type Input, optional, structure, Text } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Task } from './task.js';
import { TaskRef } from './task-ref.js';

/**
 * What StopTask takes. Containers get their stop signal, `SIGTERM` unless the image says otherwise, and are killed
 * where they still run after their `stopTimeout`, 30 seconds by default. The task's tags are deleted.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
 * @category structures
 */
export interface StopTaskRequest {
  /** Where the task runs. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The task to stop. */
  readonly task: TaskRef;
  /** Why, for people: it becomes the task's `stoppedReason`. Absent: ECS says that a user stopped it. */
  readonly reason?: string;
}

export const StopTaskRequest = structure<StopTaskRequest>('StopTaskRequest', {
  cluster: optional(ClusterRef),
  task: TaskRef,
  reason: optional(Text),
});

/**
 * What `stopTask` takes.
 *
 * @category operations
 */
export interface StopTaskInput extends Input<StopTaskRequest> {}

/**
 * What StopTask answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
 * @category structures
 */
export interface StopTaskResponse {
  /** The task, of which ECS now wants that it stops. It need not have stopped yet. */
  readonly task: Task;
}

export const StopTaskResponse = structure<StopTaskResponse>('StopTaskResponse', { task: Task });
