/**
 * Service deployment ARNs.
 *
 * @module
 */
import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from '../cluster/cluster-name.js';
import type { ServiceName } from '../service/service-name.js';

/**
 * The ARN of a service deployment: `arn:aws:ecs:region:account:service-deployment/cluster/service/id`.
 *
 * @category identifiers
 */
export type ServiceDeploymentArn = Branded<string, 'ServiceDeploymentArn'>;

const NAME = '[A-Za-z0-9_-]{1,255}';
const PATTERN = ecsArnPattern(
  `service-deployment/(?<cluster>${NAME})/(?<serviceName>${NAME})/(?<serviceDeploymentId>[A-Za-z0-9_-]+)`,
);
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/NCWGC2ZR-taawPAYrIaU5';

export const ServiceDeploymentArn = text<ServiceDeploymentArn>('ServiceDeploymentArn', {
  pattern: PATTERN,
  form: `a service deployment ARN such as ${EXAMPLE}`,
  source: 'SDK',
});

/**
 * The ID of a service deployment, the last part of its ARN.
 *
 * @category identifiers
 */
export type ServiceDeploymentId = Branded<string, 'ServiceDeploymentId'>;

/**
 * The parts of a service deployment ARN.
 *
 * @category identifiers
 */
export interface ParsedServiceDeploymentArn extends EcsArn {
  /** The cluster's name. */
  readonly cluster: ClusterName;
  /** The service's name. */
  readonly serviceName: ServiceName;
  /** Unique among the service's deployments. */
  readonly serviceDeploymentId: ServiceDeploymentId;
}

/**
 * Takes a service deployment ARN of any partition apart.
 *
 * @returns on the Right the parts, on the Left why it is no service deployment ARN
 * @example
 * ```ts
 * import { parseServiceDeploymentArn } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const parsed = parseServiceDeploymentArn(
 *   'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/NCWGC2ZR-taawPAYrIaU5',
 * );
 * assert(parsed._tag === 'Right');
 * assert.equal(parsed.right.serviceName, 'web');
 * assert.equal(parsed.right.serviceDeploymentId, 'NCWGC2ZR-taawPAYrIaU5');
 * ```
 * @category identifiers
 */
export function parseServiceDeploymentArn(arn: string): Either<readonly Issue[], ParsedServiceDeploymentArn> {
  return parseEcsArn('ServiceDeploymentArn', PATTERN, EXAMPLE, arn);
}
