/**
 * Service ARNs.
 *
 * @module
 */

import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from '../cluster/cluster-name.js';
import type { ServiceName } from './service-name.js';

/**
 * The ARN of a service: `arn:aws:ecs:region:account:service/cluster/name`, or the form without a cluster that ECS gave
 * out before April 2021.
 *
 * @category identifiers
 */
export type ServiceArn = Branded<string, 'ServiceArn'>;

const PATTERN = ecsArnPattern('service/(?:(?<cluster>[A-Za-z0-9_-]{1,255})/)?(?<serviceName>[A-Za-z0-9_-]{1,255})');
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web';

export const ServiceArn = text<ServiceArn>('ServiceArn', {
  pattern: PATTERN,
  form: `a service ARN such as ${EXAMPLE}`,
  source: 'SEED',
});

/**
 * The parts of a service ARN.
 *
 * @category identifiers
 */
export interface ParsedServiceArn extends EcsArn {
  /** Absent in the old form of the ARN. */
  readonly cluster?: ClusterName;
  /** The service's name. */
  readonly serviceName: ServiceName;
}

/**
 * Takes a service ARN apart, in the old form or the new, of any partition.
 *
 * @returns on the Right the parts, on the Left why it is no service ARN
 * @example
 * ```ts
 * import { parseServiceArn } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const parsed = parseServiceArn('arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/web');
 * assert(parsed._tag === 'Right');
 * assert.equal(parsed.right.cluster, 'prod');
 * assert.equal(parsed.right.serviceName, 'web');
 * ```
 * @category identifiers
 */
export function parseServiceArn(arn: string): Either<readonly Issue[], ParsedServiceArn> {
  return parseEcsArn('ServiceArn', PATTERN, EXAMPLE, arn);
}
