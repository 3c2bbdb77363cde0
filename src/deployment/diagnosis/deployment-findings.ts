/**
 * The findings that a deployment was ended, and that its tasks keep failing.
 *
 * @module
 */
import type { Content, DeploymentFailed, FailingTasks } from './finding.js';
import type { DeploymentEnder } from './kinds.js';
import { factsNamed, type Sign, type Signs } from './sign.js';

/** What ended which deployment, and where the service goes instead. */
export function deploymentFailed(by: DeploymentEnder, signs: Signs): Content<DeploymentFailed> {
  const [rolledBackTo] = factsNamed('rolledBackTo', signs);
  const back = rolledBackTo === undefined ? '' : `, and the service returns to ${rolledBackTo}`;
  return {
    cause: 'deployment-failed',
    message: `${ENDED[by]}${back}.`,
    hint: HINTS[by],
    by,
    deploymentIds: factsNamed('deployment', signs),
    ...(rolledBackTo === undefined ? {} : { rolledBackTo }),
  };
}

const ENDED: Readonly<Record<DeploymentEnder, string>> = {
  'circuit-breaker': 'The circuit breaker ended a deployment after too many of its tasks failed',
  alarm: 'An alarm ended a deployment',
  unknown: 'A deployment failed',
};

const HINTS: Readonly<Record<DeploymentEnder, string>> = {
  'circuit-breaker': 'Find out why its tasks failed, and deploy again; the failed deployment starts nothing any more.',
  alarm: 'Look at the alarms of deploymentConfiguration in CloudWatch, and deploy again.',
  unknown: 'Look at rolloutStateReason and at the events before, and deploy again.',
};

/** How many tasks failed, and whether ECS slows down. */
export function failingTasks(signs: Signs): Content<FailingTasks> {
  const slowed = signs.some(({ evidence }) => evidence.kind === 'event');
  const failedTasks = signs.map(failedIn).find((count) => count !== undefined);
  const wait = 'ECS waits longer and longer before it starts another one';
  const failed = failedTasks === 1 ? '1 task failed' : `${failedTasks} tasks failed in a row`;
  return {
    cause: 'failing-tasks',
    message:
      failedTasks === undefined ? `Tasks fail to start, and ${wait}.` : `${failed}${slowed ? `, and ${wait}` : ''}.`,
    hint: 'Describe the tasks that stopped in the last hour (ListTasks with desiredStatus STOPPED): their reasons say why.',
    ...(failedTasks === undefined ? {} : { failedTasks }),
    slowed,
  };
}

const failedIn = ({ evidence }: Sign) => (evidence.kind === 'deployment' ? evidence.failedTasks : undefined);
