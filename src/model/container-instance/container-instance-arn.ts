/**
 * Container instance ARNs.
 *
 * @module
 */

import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from '../cluster/cluster-name.js';
import type { ContainerInstanceId } from './container-instance-id.js';

/**
 * The ARN of a container instance: `arn:aws:ecs:region:account:container-instance/cluster/id`, or the form without a
 * cluster that ECS gave out before April 2021.
 *
 * @category identifiers
 */
export type ContainerInstanceArn = Branded<string, 'ContainerInstanceArn'>;

const PATTERN = ecsArnPattern(
  'container-instance/(?:(?<cluster>[A-Za-z0-9_-]{1,255})/)?(?<containerInstanceId>[A-Za-z0-9_-]{1,36})',
);
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:container-instance/prod/9f2c1b7a4e8d4c6fa3b05d1e7c8f9a02';

export const ContainerInstanceArn = text<ContainerInstanceArn>('ContainerInstanceArn', {
  pattern: PATTERN,
  form: `a container instance ARN such as ${EXAMPLE}`,
  source: 'G23',
});

/**
 * The parts of a container instance ARN.
 *
 * @category identifiers
 */
export interface ParsedContainerInstanceArn extends EcsArn {
  /** Absent in the old form of the ARN. */
  readonly cluster?: ClusterName;
  /** The container instance's ID. */
  readonly containerInstanceId: ContainerInstanceId;
}

/**
 * Takes a container instance ARN apart, in the old form or the new, of any partition.
 *
 * @returns on the Right the parts, on the Left why it is no container instance ARN
 * @example
 * ```ts
 * import { parseContainerInstanceArn } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const parsed = parseContainerInstanceArn(
 *   'arn:aws:ecs:eu-west-1:123456789012:container-instance/prod/9f2c1b7a4e8d4c6fa3b05d1e7c8f9a02',
 * );
 * assert(parsed._tag === 'Right');
 * assert.equal(parsed.right.cluster, 'prod');
 * assert.equal(parsed.right.containerInstanceId, '9f2c1b7a4e8d4c6fa3b05d1e7c8f9a02');
 * ```
 * @category identifiers
 */
export function parseContainerInstanceArn(arn: string): Either<readonly Issue[], ParsedContainerInstanceArn> {
  return parseEcsArn('ContainerInstanceArn', PATTERN, EXAMPLE, arn);
}
