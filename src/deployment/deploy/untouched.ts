/**
 * Endings of deployments that were not started.
 *
 * @module
 */
import type { Infeasible, NearestConfiguration } from '../plan/rollout-plan.js';
import type { CheckedChange } from './checked-deploy-input.js';
import type { DeployOutcome } from './deploy-outcome.js';
import { nameOf } from './references.js';

/** The ending where the bounds would leave no room. */
export function untouched({ cluster, service }: CheckedChange, plan: Infeasible): DeployOutcome {
  return {
    _tag: 'Infeasible',
    ...(cluster === undefined ? {} : { cluster }),
    service,
    reasons: [],
    message: `Service ${nameOf(service)} was left as it is, for the deployment would stand still: ${plan.explanation}${advice(plan)}`,
    plan,
  };
}

/** The ending where nothing had to be deployed. */
export function unchanged(outcome: DeployOutcome): DeployOutcome {
  if (outcome._tag !== 'Completed') return outcome;
  const { deploymentId, service, taskDefinition = '' } = outcome;
  const message = `Nothing had to be deployed to service ${nameOf(service)}: ${deploymentId}, of ${nameOf(taskDefinition)}, is complete.`;
  return { ...outcome, message };
}

function advice({ nearest }: Infeasible): string {
  if (nearest.length === 0) return '';
  return ` It would not with ${nearest.map(inWords).join(', or with ')}.`;
}

function inWords({ change, minimumHealthyPercent, maximumPercent, additionalRoom }: NearestConfiguration): string {
  switch (change) {
    case 'minimumHealthyPercent':
      return `a minimumHealthyPercent of ${minimumHealthyPercent}`;
    case 'maximumPercent':
      return `a maximumPercent of ${maximumPercent}`;
    case 'room':
      return `room for ${additionalRoom} more tasks`;
  }
}
