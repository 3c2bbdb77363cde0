/**
 * Early success of deployments.
 *
 * @module
 */
import { Bool, optional, type Rule, structure } from '../../codec/index.js';
import { Percent } from '../quantity/percent.js';
import { ServiceRevisionCleanup } from './service-revision-cleanup.js';

/**
 * What a `ROLLING` deployment needs to count as successful before the whole service has settled.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html
 * @category structures
 */
export interface DeploymentEarlySuccessCriteria {
  /** Whether early success is on; the other two members are then required. Where it is off, ECS waits for all tasks. */
  readonly enable: boolean;
  /**
   * Percent of the desired count that must be healthy in the new revision: 0 to 100, and not below the minimum healthy
   * percent. ECS starts the remaining tasks afterwards.
   */
  readonly healthyPercent?: Percent;
  /** Whether success also waits until the old tasks are gone. */
  readonly sourceServiceRevisionCleanup?: ServiceRevisionCleanup;
}

const enabledIsComplete: Rule<DeploymentEarlySuccessCriteria> = {
  id: 'early-success-settings',
  source: 'SDK',
  reads: ['enable', 'healthyPercent', 'sourceServiceRevisionCleanup'],
  check({ enable, healthyPercent, sourceServiceRevisionCleanup }) {
    if (!enable || (healthyPercent !== undefined && sourceServiceRevisionCleanup !== undefined)) return undefined;
    return {
      at: [healthyPercent === undefined ? 'healthyPercent' : 'sourceServiceRevisionCleanup'],
      code: 'missing',
      expected: 'healthyPercent and sourceServiceRevisionCleanup where early success is on',
      received: 'nothing',
    };
  },
};

export const DeploymentEarlySuccessCriteria = structure<DeploymentEarlySuccessCriteria>(
  'DeploymentEarlySuccessCriteria',
  {
    enable: Bool,
    healthyPercent: optional(Percent),
    sourceServiceRevisionCleanup: optional(ServiceRevisionCleanup),
  },
  [enabledIsComplete],
);
