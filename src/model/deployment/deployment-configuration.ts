/**
 * How deployments of a service go.
 *
 * @module
 */
import { list, optional, type Rule, structure } from '../../codec/index.js';
import { MaximumPercent } from '../quantity/maximum-percent.js';
import { MinimumHealthyPercent } from '../quantity/minimum-healthy-percent.js';
import { Minutes } from '../quantity/minutes.js';
import { CanaryConfiguration } from './canary-configuration.js';
import { DeploymentAlarms } from './deployment-alarms.js';
import { DeploymentCircuitBreaker } from './deployment-circuit-breaker.js';
import { DeploymentEarlySuccessCriteria } from './deployment-early-success-criteria.js';
import { DeploymentLifecycleHook } from './deployment-lifecycle-hook.js';
import { DeploymentStrategy } from './deployment-strategy.js';
import { LinearConfiguration } from './linear-configuration.js';

/**
 * The strategy by which a service's tasks are replaced, the bounds that hold meanwhile, and what makes ECS give up.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 * @category structures
 */
export interface DeploymentConfiguration {
  /** What gives up a rolling deployment whose tasks keep failing. */
  readonly deploymentCircuitBreaker?: DeploymentCircuitBreaker;
  /**
   * Most tasks that may run or be pending during a rolling deployment, in percent of the desired count, rounded down:
   * 100 or more. Default: 200, for a daemon service 100. With the `CODE_DEPLOY` or `EXTERNAL` controller the default
   * cannot be changed on EC2 and has no effect on Fargate.
   *
   * @rollout 4 tasks, at least 100 percent of them healthy, at most 150 percent: two more start, and old ones stop
   * once these are healthy.
   */
  readonly maximumPercent?: MaximumPercent;
  /**
   * Fewest tasks that stay running and healthy during a rolling deployment, in percent of the desired count, rounded
   * up: 0 to 100. Default: 100, for a daemon service 0. With the `CODE_DEPLOY` or `EXTERNAL` controller the default
   * cannot be changed on EC2 and has no effect on Fargate.
   *
   * @rollout 4 tasks, at least 50 percent of them healthy, at most 100 percent: two stop first, and two more once
   * their successors are healthy.
   */
  readonly minimumHealthyPercent?: MinimumHealthyPercent;
  /** The CloudWatch alarms that fail a deployment. */
  readonly alarms?: DeploymentAlarms;
  /** How tasks are replaced. Default: `ROLLING`. */
  readonly strategy?: DeploymentStrategy;
  /**
   * Minutes for which both revisions run on after production traffic has moved, so that a rollback is quick. Required
   * for `BLUE_GREEN`.
   */
  readonly bakeTimeInMinutes?: Minutes;
  /** What a deployment calls, or pauses for, at its stages. */
  readonly lifecycleHooks?: readonly DeploymentLifecycleHook[];
  /** The steps of a `LINEAR` deployment; no other takes them. Absent: the defaults. */
  readonly linearConfiguration?: LinearConfiguration;
  /** The two steps of a `CANARY` deployment; no other takes them. Absent: the defaults. */
  readonly canaryConfiguration?: CanaryConfiguration;
  /** When a `ROLLING` deployment counts as successful; no other takes it. Absent: once the service has settled. */
  readonly earlySuccessCriteria?: DeploymentEarlySuccessCriteria;
}

const leavesRoom: Rule<DeploymentConfiguration> = {
  id: 'deployment-without-room',
  source: 'PF',
  reads: ['minimumHealthyPercent', 'maximumPercent'],
  check({ minimumHealthyPercent, maximumPercent }) {
    if (minimumHealthyPercent !== 100 || maximumPercent !== 100) return undefined;
    return {
      at: ['maximumPercent'],
      expected: 'minimumHealthyPercent below 100 or maximumPercent above 100',
      received: '100 for both',
      hint: 'Nothing may stop and nothing may start, so no deployment can move.',
    };
  },
};

const blueGreenBakes: Rule<DeploymentConfiguration> = {
  id: 'blue-green-bake-time',
  source: 'SDK',
  reads: ['strategy', 'bakeTimeInMinutes'],
  check({ strategy, bakeTimeInMinutes }) {
    if (strategy !== 'BLUE_GREEN' || bakeTimeInMinutes !== undefined) return undefined;
    return {
      at: ['bakeTimeInMinutes'],
      code: 'missing',
      expected: 'a number of minutes where the strategy is BLUE_GREEN',
      received: 'nothing',
      hint: 'Say for how long the old revision runs on after the traffic has moved.',
    };
  },
};

const linearIsForLinear: Rule<DeploymentConfiguration> = {
  id: 'linear-configuration-strategy',
  source: 'SDK',
  reads: ['strategy', 'linearConfiguration'],
  check({ strategy, linearConfiguration }) {
    if (linearConfiguration === undefined || strategy === 'LINEAR') return undefined;
    return {
      at: ['linearConfiguration'],
      expected: 'linearConfiguration only where the strategy is LINEAR',
      received: strategy === undefined ? 'it without a strategy' : `it with ${strategy}`,
      hint: "Set strategy: 'LINEAR', or leave linearConfiguration out.",
    };
  },
};

const canaryIsForCanary: Rule<DeploymentConfiguration> = {
  id: 'canary-configuration-strategy',
  source: 'SDK',
  reads: ['strategy', 'canaryConfiguration'],
  check({ strategy, canaryConfiguration }) {
    if (canaryConfiguration === undefined || strategy === 'CANARY') return undefined;
    return {
      at: ['canaryConfiguration'],
      expected: 'canaryConfiguration only where the strategy is CANARY',
      received: strategy === undefined ? 'it without a strategy' : `it with ${strategy}`,
      hint: "Set strategy: 'CANARY', or leave canaryConfiguration out.",
    };
  },
};

const earlySuccessIsForRolling: Rule<DeploymentConfiguration> = {
  id: 'early-success-strategy',
  source: 'SDK',
  reads: ['strategy', 'earlySuccessCriteria'],
  check({ strategy = 'ROLLING', earlySuccessCriteria }) {
    if (earlySuccessCriteria === undefined || strategy === 'ROLLING') return undefined;
    return {
      at: ['earlySuccessCriteria'],
      expected: 'earlySuccessCriteria only where the strategy is ROLLING',
      received: `it with ${strategy}`,
      hint: 'Leave earlySuccessCriteria out: only a rolling deployment can end early.',
    };
  },
};

const earlySuccessReachesMinimum: Rule<DeploymentConfiguration> = {
  id: 'early-success-healthy-percent',
  source: 'SDK',
  reads: ['minimumHealthyPercent', 'earlySuccessCriteria'],
  check({ minimumHealthyPercent, earlySuccessCriteria }) {
    const healthyPercent = earlySuccessCriteria?.healthyPercent;
    if (minimumHealthyPercent === undefined || healthyPercent === undefined) return undefined;
    if (healthyPercent >= minimumHealthyPercent) return undefined;
    return {
      at: ['earlySuccessCriteria', 'healthyPercent'],
      expected: `at least the minimumHealthyPercent of ${minimumHealthyPercent}`,
      received: String(healthyPercent),
    };
  },
};

export const DeploymentConfiguration = structure<DeploymentConfiguration>(
  'DeploymentConfiguration',
  {
    deploymentCircuitBreaker: optional(DeploymentCircuitBreaker),
    maximumPercent: optional(MaximumPercent),
    minimumHealthyPercent: optional(MinimumHealthyPercent),
    alarms: optional(DeploymentAlarms),
    strategy: optional(DeploymentStrategy),
    bakeTimeInMinutes: optional(Minutes),
    lifecycleHooks: optional(list(DeploymentLifecycleHook)),
    linearConfiguration: optional(LinearConfiguration),
    canaryConfiguration: optional(CanaryConfiguration),
    earlySuccessCriteria: optional(DeploymentEarlySuccessCriteria),
  },
  [
    leavesRoom,
    blueGreenBakes,
    linearIsForLinear,
    canaryIsForCanary,
    earlySuccessIsForRolling,
    earlySuccessReachesMinimum,
  ],
);
