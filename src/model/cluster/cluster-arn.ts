/**
 * Cluster ARNs.
 *
 * @module
 */

import type { Either } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { ClusterName } from './cluster-name.js';

/**
 * The ARN of a cluster: `arn:aws:ecs:region:account:cluster/name`.
 *
 * @category identifiers
 */
export type ClusterArn = Branded<string, 'ClusterArn'>;

const PATTERN = ecsArnPattern('cluster/(?<clusterName>[A-Za-z0-9_-]{1,255})');
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod';

export const ClusterArn = text<ClusterArn>('ClusterArn', {
  pattern: PATTERN,
  form: `a cluster ARN such as ${EXAMPLE}`,
  source: 'SEED',
});

/**
 * The parts of a cluster ARN.
 *
 * @category identifiers
 */
export interface ParsedClusterArn extends EcsArn {
  /** The cluster's name. */
  readonly clusterName: ClusterName;
}

/**
 * Takes a cluster ARN of any partition apart.
 *
 * @returns on the Right the parts, on the Left why it is no cluster ARN
 * @category identifiers
 */
export function parseClusterArn(arn: string): Either<readonly Issue[], ParsedClusterArn> {
  return parseEcsArn('ClusterArn', PATTERN, EXAMPLE, arn);
}
