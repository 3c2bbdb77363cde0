/**
 * What RunTask says of tasks for which there is no place.
 *
 * @module
 */
import type { Obstacle } from '../../scheduler/placement/fit.js';
import type { Placer, Unplaced } from '../scheduler/placer.js';

const REASONS: Readonly<Record<Obstacle, string>> = {
  agent: 'AGENT',
  cpu: 'RESOURCE:CPU',
  memory: 'RESOURCE:MEMORY',
  port: 'RESOURCE:PORTS',
  attribute: 'ATTRIBUTE',
  memberOf: 'MemberOf placement constraint unsatisfied.',
  distinctInstance: 'DistinctInstance placement constraint unsatisfied.',
};

const NO_CAPACITY = 'Capacity is unavailable at this time. Please try again later or in a different availability zone';

/**
 * The failures: each instance that came into question and what it lacked, however many tasks are left over, as observed
 * in answers of ECS.
 */
export function placementFailures(placer: Placer, { reason }: Unplaced): object[] {
  if (reason === 'no-capacity') return [{ reason: NO_CAPACITY }];
  return placer.obstacles.map(({ instance, obstacle }) => ({ arn: instance.arn, reason: REASONS[obstacle] }));
}
