/**
 * Task ARNs.
 *
 * @module
 */

import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from '../cluster/cluster-name.js';
import type { TaskId } from './task-id.js';

/**
 * The ARN of a task: `arn:aws:ecs:region:account:task/cluster/id`, or the form without a cluster that ECS gave out
 * before April 2021.
 *
 * @category identifiers
 */
export type TaskArn = Branded<string, 'TaskArn'>;

const PATTERN = ecsArnPattern('task/(?:(?<cluster>[A-Za-z0-9_-]{1,255})/)?(?<taskId>[A-Za-z0-9_-]{1,36})');
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:task/prod/4d590253bb114126b7afa7b58eea9221';

export const TaskArn = text<TaskArn>('TaskArn', {
  pattern: PATTERN,
  form: `a task ARN such as ${EXAMPLE}`,
  source: 'G23',
});

/**
 * The parts of a task ARN.
 *
 * @category identifiers
 */
export interface ParsedTaskArn extends EcsArn {
  /** Absent in the old form of the ARN. */
  readonly cluster?: ClusterName;
  /** The task's ID. */
  readonly taskId: TaskId;
}

/**
 * Takes a task ARN apart, in the old form or the new, of any partition.
 *
 * @returns on the Right the parts, on the Left why it is no task ARN
 * @example
 * ```ts
 * import { parseTaskArn } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const parsed = parseTaskArn('arn:aws:ecs:eu-west-1:123456789012:task/prod/4d590253bb114126b7afa7b58eea9221');
 * assert(parsed._tag === 'Right');
 * assert.equal(parsed.right.cluster, 'prod');
 * assert.equal(parsed.right.taskId, '4d590253bb114126b7afa7b58eea9221');
 * ```
 * @category identifiers
 */
export function parseTaskArn(arn: string): Either<readonly Issue[], ParsedTaskArn> {
  return parseEcsArn('TaskArn', PATTERN, EXAMPLE, arn);
}
