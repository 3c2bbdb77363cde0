/**
 * Task set ARNs.
 *
 * @module
 */
import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from '../cluster/cluster-name.js';
import type { ServiceName } from '../service/service-name.js';
import type { TaskSetId } from './task-set-id.js';

/**
 * The ARN of a task set: `arn:aws:ecs:region:account:task-set/cluster/service/ecs-svc/digits`.
 *
 * @category identifiers
 */
export type TaskSetArn = Branded<string, 'TaskSetArn'>;

const NAME = '[A-Za-z0-9_-]{1,255}';
const PATTERN = ecsArnPattern(`task-set/(?<cluster>${NAME})/(?<serviceName>${NAME})/(?<taskSetId>ecs-svc/\\d+)`);
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:task-set/prod/web/ecs-svc/1234567890123456789';

export const TaskSetArn = text<TaskSetArn>('TaskSetArn', {
  pattern: PATTERN,
  form: `a task set ARN such as ${EXAMPLE}`,
  source: 'SDK',
});

/**
 * The parts of a task set ARN.
 *
 * @category identifiers
 */
export interface ParsedTaskSetArn extends EcsArn {
  /** The cluster's name. */
  readonly cluster: ClusterName;
  /** The service's name. */
  readonly serviceName: ServiceName;
  /** With its prefix `ecs-svc/`. */
  readonly taskSetId: TaskSetId;
}

/**
 * Takes a task set ARN of any partition apart.
 *
 * @returns on the Right the parts, on the Left why it is no task set ARN
 * @example
 * ```ts
 * import { parseTaskSetArn } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const parsed = parseTaskSetArn(
 *   'arn:aws:ecs:eu-west-1:123456789012:task-set/prod/web/ecs-svc/1234567890123456789',
 * );
 * assert(parsed._tag === 'Right');
 * assert.equal(parsed.right.serviceName, 'web');
 * assert.equal(parsed.right.taskSetId, 'ecs-svc/1234567890123456789');
 * ```
 * @category identifiers
 */
export function parseTaskSetArn(arn: string): Either<readonly Issue[], ParsedTaskSetArn> {
  return parseEcsArn('TaskSetArn', PATTERN, EXAMPLE, arn);
}
