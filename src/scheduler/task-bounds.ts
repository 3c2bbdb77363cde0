/**
 * How few and how many tasks a service may have during a deployment.
 *
 * @module
 */
import { type Either, left, right } from '../codec/either.js';
import { type Input, type Issue, issuesOf, optional, type Rule, strict, structure } from '../codec/index.js';
import { DeploymentConfiguration } from '../model/deployment/deployment-configuration.js';
import { DeploymentController } from '../model/deployment/deployment-controller.js';
import { LaunchType } from '../model/launch/launch-type.js';
import { TaskCount } from '../model/quantity/task-count.js';
import { SchedulingStrategy } from '../model/service/scheduling-strategy.js';
import type { Service } from '../model/service/service.js';

/**
 * The bounds of a deployment, as numbers of tasks.
 *
 * @category deployment
 */
export interface TaskBounds {
  /** So many tasks, at least, stay running and healthy: the percentage of the desired count, rounded up. */
  readonly minimumHealthy: number;
  /** So many tasks, at most, are running or pending: the percentage of the desired count, rounded down. */
  readonly maximum: number;
}

/** The input, once it is checked. */
interface Bounded {
  readonly desiredCount: TaskCount;
  readonly deploymentConfiguration?: DeploymentConfiguration;
  readonly schedulingStrategy?: SchedulingStrategy;
  readonly deploymentController?: DeploymentController;
  readonly launchType?: LaunchType;
}

/**
 * What the bounds follow from. An input of CreateService has these members, too.
 *
 * @category deployment
 */
export interface TaskBoundsInput {
  /** How many tasks are desired. For a daemon service, the number of instances that qualify. */
  readonly desiredCount: Input<TaskCount>;
  /** The percentages. Absent: the defaults. */
  readonly deploymentConfiguration?: Input<DeploymentConfiguration> | undefined;
  /** Decides the defaults. Absent: `REPLICA`. */
  readonly schedulingStrategy?: Input<SchedulingStrategy> | undefined;
  /** Any but `ECS` takes no percentages of its own on instances. Absent: `ECS`. */
  readonly deploymentController?: Input<DeploymentController> | undefined;
  /** Where the tasks run. */
  readonly launchType?: Input<LaunchType> | undefined;
}

const isEcs = ({ deploymentController }: Bounded) =>
  deploymentController === undefined || deploymentController.type === 'ECS';

const percentagesAreForEcs: Rule<Bounded> = {
  id: 'task-bounds-controller',
  source: 'SDK',
  reads: ['deploymentConfiguration', 'deploymentController', 'launchType'],
  check(service) {
    const { minimumHealthyPercent, maximumPercent } = service.deploymentConfiguration ?? {};
    const custom =
      (minimumHealthyPercent !== undefined && minimumHealthyPercent !== 100) ||
      (maximumPercent !== undefined && maximumPercent !== 200);
    if (isEcs(service) || service.launchType !== 'EC2' || !custom) return undefined;
    return {
      at: ['deploymentConfiguration'],
      expected: `100 and 200 percent with the ${service.deploymentController?.type} deployment controller on instances`,
      received: `${minimumHealthyPercent ?? 100} and ${maximumPercent ?? 200}`,
      hint: 'Only the ECS deployment controller takes other percentages; leave them out.',
    };
  },
};

const percentagesAreNotNegative: Rule<Bounded> = {
  id: 'task-bounds-negative',
  source: 'SDK',
  reads: ['deploymentConfiguration'],
  check({ deploymentConfiguration }) {
    for (const member of ['minimumHealthyPercent', 'maximumPercent'] as const) {
      const percent = deploymentConfiguration?.[member];
      if (percent === undefined || percent >= 0) continue;
      return {
        at: ['deploymentConfiguration', member],
        code: 'out-of-range',
        expected: '0 or more',
        received: `${percent}`,
      };
    }
    return undefined;
  },
};

const Bounded = structure<Bounded>(
  'TaskBoundsInput',
  {
    desiredCount: TaskCount,
    deploymentConfiguration: optional(DeploymentConfiguration),
    schedulingStrategy: optional(SchedulingStrategy),
    deploymentController: optional(DeploymentController),
    launchType: optional(LaunchType),
  },
  [percentagesAreForEcs, percentagesAreNotNegative],
);

/**
 * Computes how few and how many tasks a service may have during a deployment. The percentages are of the desired count;
 * the minimum is rounded up and the maximum down. Those that are absent are 100 and 200, for a daemon service 0 and 100.
 *
 * Bounds that leave no room to move, such as 100 and 100 percent, are a Right all the same: they are true, and only a
 * plan can tell what they lead to.
 *
 * @param input - the desired count, and what else of the service there is; other members are ignored
 * @returns on the Right the bounds, on the Left what is wrong with the input
 * @example
 * ```ts
 * import { taskBounds } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const result = taskBounds({
 *   desiredCount: 3,
 *   deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 125 },
 * });
 * assert.deepEqual(result, { _tag: 'Right', right: { minimumHealthy: 2, maximum: 3 } });
 * ```
 * @rollout 3 tasks, at least 50 percent of them healthy, at most 125 percent: never fewer than two healthy, never
 * more than three at once.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 * @category deployment
 */
export function taskBounds(input: TaskBoundsInput): Either<readonly Issue[], TaskBounds> {
  const decoded = strict(Bounded, { newer: 'pass' }).decode(input);
  return decoded._tag === 'Left' ? left(issuesOf(decoded.left)) : right(taskBoundsOf(decoded.right));
}

/**
 * The bounds of a service that ECS described.
 *
 * @category deployment
 */
export function taskBoundsOf(
  service: Pick<Service, 'desiredCount' | 'deploymentConfiguration' | 'schedulingStrategy'>,
): TaskBounds {
  const { minimumHealthyPercent, maximumPercent } = percentagesOf(service);
  return {
    minimumHealthy: Math.ceil((service.desiredCount * minimumHealthyPercent) / 100),
    maximum: Math.floor((service.desiredCount * maximumPercent) / 100),
  };
}

/** The percentages in force, defaults included. */
export function percentagesOf({
  deploymentConfiguration,
  schedulingStrategy,
}: Pick<Service, 'deploymentConfiguration' | 'schedulingStrategy'>): {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
} {
  const [minimum, maximum] = schedulingStrategy === 'DAEMON' ? [0, 100] : [100, 200];
  return {
    minimumHealthyPercent: deploymentConfiguration?.minimumHealthyPercent ?? minimum,
    maximumPercent: deploymentConfiguration?.maximumPercent ?? maximum,
  };
}
