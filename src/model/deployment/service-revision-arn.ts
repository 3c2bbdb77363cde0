/**
 * Service revision ARNs.
 *
 * @module
 */
import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from '../cluster/cluster-name.js';
import type { ServiceName } from '../service/service-name.js';

/**
 * The ARN of a service revision: `arn:aws:ecs:region:account:service-revision/cluster/service/digits`.
 *
 * @category identifiers
 */
export type ServiceRevisionArn = Branded<string, 'ServiceRevisionArn'>;

const NAME = '[A-Za-z0-9_-]{1,255}';
const PATTERN = ecsArnPattern(
  `service-revision/(?<cluster>${NAME})/(?<serviceName>${NAME})/(?<serviceRevisionId>\\d+)`,
);
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:service-revision/prod/web/4980306466373577095';

export const ServiceRevisionArn = text<ServiceRevisionArn>('ServiceRevisionArn', {
  pattern: PATTERN,
  form: `a service revision ARN such as ${EXAMPLE}`,
  source: 'SDK',
});

/**
 * The ID of a service revision, the last part of its ARN: digits, too many for a JavaScript number to hold exactly.
 *
 * @category identifiers
 */
export type ServiceRevisionId = Branded<string, 'ServiceRevisionId'>;

/**
 * The parts of a service revision ARN.
 *
 * @category identifiers
 */
export interface ParsedServiceRevisionArn extends EcsArn {
  /** The cluster's name. */
  readonly cluster: ClusterName;
  /** The service's name. */
  readonly serviceName: ServiceName;
  /** Unique among the service's revisions. */
  readonly serviceRevisionId: ServiceRevisionId;
}

/**
 * Takes a service revision ARN of any partition apart.
 *
 * @returns on the Right the parts, on the Left why it is no service revision ARN
 * @example
 * ```ts
 * import { parseServiceRevisionArn } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const parsed = parseServiceRevisionArn(
 *   'arn:aws:ecs:eu-west-1:123456789012:service-revision/prod/web/4980306466373577095',
 * );
 * assert(parsed._tag === 'Right');
 * assert.equal(parsed.right.serviceName, 'web');
 * assert.equal(parsed.right.serviceRevisionId, '4980306466373577095');
 * ```
 * @category identifiers
 */
export function parseServiceRevisionArn(arn: string): Either<readonly Issue[], ParsedServiceRevisionArn> {
  return parseEcsArn('ServiceRevisionArn', PATTERN, EXAMPLE, arn);
}
