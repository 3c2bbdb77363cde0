/**
 * What can be told of a deployment before it is begun.
 *
 * @module
 */
import { type InvalidRequest, invalidRequest } from '../../client/error/invalid-request.js';
import type { Service } from '../../model/service/service.js';
import { DEPLOYED_SETTINGS } from '../../scheduler/deployment-trigger.js';
import { planRollout } from '../plan/plan-rollout.js';
import type { PlanRolloutInput, RolloutTaskCounts } from '../plan/rollout-input.js';
import type { Infeasible } from '../plan/rollout-plan.js';
import type { CheckedChange } from './checked-deploy-input.js';
import { namesRevision } from './references.js';

/** Why ECS would not deploy a revision to the service: another controller does. */
export function notDeployable(
  service: Service,
  { definition, revision, settings }: CheckedChange,
): InvalidRequest | undefined {
  const { type = 'ECS' } = settings.deploymentController ?? service.deploymentController ?? {};
  if (type === 'ECS' || (definition ?? revision) === undefined) return undefined;
  const expected = 'no task definition for a service that another deployment controller deploys to';
  const issue = {
    path: 'taskDefinition',
    code: 'conflict' as const,
    message: `Expected ${expected}, got one, and the controller is ${type}`,
    expected,
    received: `one, and the controller is ${type}`,
    hint: 'CodeDeploy deploys with CreateDeployment, an external controller with CreateTaskSet.',
    severity: 'error' as const,
  };
  return invalidRequest('deploy', [issue], undefined);
}

/**
 * The plan of a deployment that would stand still. What no plan can be made for, such as other strategies than
 * `ROLLING`, is left to ECS.
 *
 * Where a deployment is complete its running tasks count as healthy; those of others as not healthy, since ECS may stop
 * them at any time. What the patch leaves out of the deployment configuration is taken to stay as it is.
 */
export function standstill(service: Service, change: CheckedChange): Infeasible | undefined {
  if (!startsDeployment(service, change)) return undefined;
  // What this package does not know makes no plan.
  const known = service as Pick<PlanRolloutInput, 'schedulingStrategy' | 'deploymentController' | 'launchType'>;
  const { desiredCount = service.desiredCount, deploymentController = known.deploymentController } = change.settings;
  const plan = planRollout({
    desiredCount,
    schedulingStrategy: known.schedulingStrategy,
    launchType: known.launchType,
    deploymentController,
    deploymentConfiguration: configurationOf(service, change),
    tasks: { old: tasksOf(service) },
  });
  return plan._tag === 'Right' && plan.right._tag === 'Infeasible' ? plan.right : undefined;
}

/** A bare family counts as another revision, for only ECS knows which one is its latest. */
function startsDeployment(service: Service, change: CheckedChange): boolean {
  const { definition, revision, settings, forceNewDeployment = false } = change;
  if (forceNewDeployment || definition !== undefined) return true;
  if (DEPLOYED_SETTINGS.some((setting) => settings[setting] !== undefined)) return true;
  if (revision === undefined) return false;
  return service.taskDefinition === undefined || !namesRevision(revision, service.taskDefinition);
}

function configurationOf(
  { deploymentConfiguration }: Service,
  { settings }: CheckedChange,
): PlanRolloutInput['deploymentConfiguration'] {
  const before = deploymentConfiguration as PlanRolloutInput['deploymentConfiguration'];
  const { minimumHealthyPercent, maximumPercent, strategy } = { ...before, ...settings.deploymentConfiguration };
  return { minimumHealthyPercent, maximumPercent, strategy };
}

function tasksOf({ deployments }: Service): RolloutTaskCounts {
  const running = (complete: boolean) =>
    deployments
      .filter(({ rolloutState = 'COMPLETED' }) => (rolloutState === 'COMPLETED') === complete)
      .reduce((sum, { runningCount }) => sum + runningCount, 0);
  const pending = deployments.reduce((sum, { pendingCount }) => sum + pendingCount, 0);
  return { healthy: running(true), unhealthy: running(false), pending };
}
