/**
 * DescribeTasks: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Failure } from '../failure/failure.js';
import { Task } from './task.js';
import { TaskField } from './task-field.js';
import { TaskRef } from './task-ref.js';

/**
 * What DescribeTasks takes. Tasks that have stopped can be described for an hour at least.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
 * @category structures
 */
export interface DescribeTasksRequest {
  /** Where the tasks run. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The tasks to describe: one to a hundred, all of the same cluster. */
  readonly tasks: readonly TaskRef[];
  /** What to describe besides: `TAGS` for their tags. Absent: nothing. */
  readonly include?: readonly TaskField[];
}

export const DescribeTasksRequest = structure<DescribeTasksRequest>('DescribeTasksRequest', {
  cluster: optional(ClusterRef),
  tasks: list(TaskRef, { min: 1, max: 100, source: 'SDK', rule: 'describe-tasks-count' }),
  include: optional(list(TaskField)),
});

/**
 * What `describeTasks` takes.
 *
 * @category operations
 */
export interface DescribeTasksInput extends Input<DescribeTasksRequest> {}

/**
 * What DescribeTasks answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
 * @category structures
 */
export interface DescribeTasksResponse {
  /** The tasks that were found. */
  readonly tasks: readonly Task[];
  /** One entry for each task that was not, with the reason `MISSING` when there is none of that ID. */
  readonly failures: readonly Failure[];
}

export const DescribeTasksResponse = structure<DescribeTasksResponse>('DescribeTasksResponse', {
  tasks: listOrEmpty(list(Task)),
  failures: listOrEmpty(list(Failure)),
});
