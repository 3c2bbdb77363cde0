/**
 * What must hold across the members of what a rollout is planned from.
 *
 * @module
 */
import type { Rule } from '../../codec/index.js';
import { total } from '../../scheduler/rolling-step.js';
import type { CheckedInput } from './checked-input.js';
import { tasksAtFirst } from './tasks-at-first.js';

type InputRule = Rule<CheckedInput>;

const isDaemon = ({ schedulingStrategy }: CheckedInput) => schedulingStrategy === 'DAEMON';

const ecsDeploys: InputRule = {
  id: 'rollout-controller',
  source: 'SDK',
  reads: ['deploymentController'],
  check({ deploymentController }) {
    if (deploymentController === undefined || deploymentController.type === 'ECS') return undefined;
    return {
      at: ['deploymentController', 'type'],
      expected: 'the ECS deployment controller',
      received: deploymentController.type,
      hint: 'Only rolling deployments can be planned: other controllers start task sets beside the old ones, and no bounds apply.',
    };
  },
};

const rolls: InputRule = {
  id: 'rollout-strategy',
  source: 'SDK',
  reads: ['deploymentConfiguration'],
  check({ deploymentConfiguration }) {
    const strategy = deploymentConfiguration?.strategy;
    if (strategy === undefined || strategy === 'ROLLING') return undefined;
    return {
      at: ['deploymentConfiguration', 'strategy'],
      expected: 'the strategy ROLLING',
      received: strategy,
      hint: 'Only rolling deployments can be planned: with other strategies all new tasks start beside the old ones.',
    };
  },
};

const daemonRunsOnInstances: InputRule = {
  id: 'rollout-daemon-launch-type',
  source: 'SDK',
  reads: ['schedulingStrategy', 'launchType'],
  check(input) {
    if (!isDaemon(input) || input.launchType !== 'FARGATE') return undefined;
    return {
      at: ['launchType'],
      expected: 'another launch type than FARGATE for a daemon service',
      received: input.launchType,
      hint: 'A daemon service runs one task on each instance, and Fargate has none.',
    };
  },
};

const daemonKeepsToItsMaximum: InputRule = {
  id: 'rollout-daemon-maximum',
  source: 'G23',
  reads: ['schedulingStrategy', 'deploymentConfiguration'],
  check(input) {
    const maximum = input.deploymentConfiguration?.maximumPercent;
    if (!isDaemon(input) || maximum === undefined || maximum <= 100) return undefined;
    return {
      at: ['deploymentConfiguration', 'maximumPercent'],
      expected: 'at most 100 for a daemon service',
      received: String(maximum),
      hint: 'An instance has room for one task of a daemon service, so the old one stops first.',
    };
  },
};

const rebalancingNeedsRoom: InputRule = {
  id: 'rollout-rebalancing',
  source: 'OBS',
  reads: ['availabilityZoneRebalancing', 'deploymentConfiguration', 'schedulingStrategy'],
  check(input) {
    const maximum = input.deploymentConfiguration?.maximumPercent;
    if (isDaemon(input) || input.availabilityZoneRebalancing !== 'ENABLED') return undefined;
    if (maximum === undefined || maximum > 100) return undefined;
    return {
      at: ['deploymentConfiguration', 'maximumPercent'],
      expected: 'more than 100 while Availability Zone rebalancing is on',
      received: String(maximum),
      hint: "Raise maximumPercent, or set availabilityZoneRebalancing: 'DISABLED'.",
    };
  },
};

const placesDiffer: InputRule = {
  id: 'rollout-place-names',
  source: 'DOC',
  reads: ['capacity'],
  check({ capacity = [] }) {
    const names = new Set<string>();
    for (const [i, { name }] of capacity.entries()) {
      if (names.has(name)) {
        return { at: ['capacity', i, 'name'], expected: 'a name of its own', received: JSON.stringify(name) };
      }
      names.add(name);
    }
    return undefined;
  },
};

const placesHoldTasks: InputRule = {
  id: 'rollout-place-tasks',
  source: 'DOC',
  reads: ['capacity', 'tasks', 'desiredCount'],
  check({ capacity = [], tasks, desiredCount }) {
    const { old, stopping } = tasksAtFirst(desiredCount, tasks);
    const present = { old: total(old), stopping };
    for (const member of ['old', 'stopping'] as const) {
      const claimed = capacity.reduce((sum, place) => sum + (place[member] ?? 0), 0);
      if (claimed <= present[member]) continue;
      return {
        at: ['capacity'],
        expected: `at most ${present[member]} tasks under ${member}, as many as there are`,
        received: String(claimed),
      };
    }
    return undefined;
  },
};

/** The rules. */
export const checkedInputRules: readonly InputRule[] = [
  ecsDeploys,
  rolls,
  daemonRunsOnInstances,
  daemonKeepsToItsMaximum,
  rebalancingNeedsRoom,
  placesDiffer,
  placesHoldTasks,
];
