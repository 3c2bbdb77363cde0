/**
 * What must hold across the members of a CreateService request.
 *
 * @module
 */
import type { Rule } from '../../codec/index.js';
import { launchRules } from '../launch/launch-rules.js';
import type { CreateServiceRequest } from './create-service.js';

type CreateServiceRule = Rule<CreateServiceRequest>;

const isExternal = ({ deploymentController }: CreateServiceRequest) => deploymentController?.type === 'EXTERNAL';
const isDaemon = ({ schedulingStrategy }: CreateServiceRequest) => schedulingStrategy === 'DAEMON';
const isEmpty = (list: readonly unknown[] | undefined) => list === undefined || list.length === 0;

const needsTaskDefinition: CreateServiceRule = {
  id: 'create-service-task-definition',
  source: 'SEED',
  reads: ['taskDefinition', 'deploymentController'],
  check(request) {
    if (request.taskDefinition !== undefined || isExternal(request)) return undefined;
    return {
      at: ['taskDefinition'],
      code: 'missing',
      expected: 'a task definition as family, family:revision or ARN',
      received: 'nothing',
      hint: 'Only a service with the EXTERNAL deployment controller leaves it to its task sets.',
    };
  },
};

const needsDesiredCount: CreateServiceRule = {
  id: 'create-service-desired-count',
  source: 'SEED',
  reads: ['desiredCount', 'schedulingStrategy', 'deploymentController'],
  check(request) {
    if (request.desiredCount !== undefined || isDaemon(request) || isExternal(request)) return undefined;
    return {
      at: ['desiredCount'],
      code: 'missing',
      expected: 'a number of tasks',
      received: 'nothing',
      hint: "Give the number of tasks to keep running, or schedulingStrategy: 'DAEMON' for one on each instance.",
    };
  },
};

const daemonHasNoDesiredCount: CreateServiceRule = {
  id: 'daemon-desired-count',
  source: 'PF',
  reads: ['desiredCount', 'schedulingStrategy'],
  check(request) {
    if (request.desiredCount === undefined || !isDaemon(request)) return undefined;
    return {
      at: ['desiredCount'],
      expected: 'no desired count for a daemon service',
      received: String(request.desiredCount),
      hint: 'A daemon service runs one task on each instance that qualifies; leave desiredCount out, also when it is 0.',
    };
  },
};

const daemonRunsOnInstances: CreateServiceRule = {
  id: 'daemon-launch-type',
  source: 'SDK',
  reads: ['schedulingStrategy', 'launchType', 'deploymentController'],
  check(request) {
    if (!isDaemon(request)) return undefined;
    const { launchType, deploymentController } = request;
    if (launchType === 'FARGATE') {
      return {
        at: ['launchType'],
        expected: 'another launch type than FARGATE for a daemon service',
        received: launchType,
      };
    }
    if (deploymentController === undefined || deploymentController.type === 'ECS') return undefined;
    return {
      at: ['deploymentController', 'type'],
      expected: 'the ECS deployment controller for a daemon service',
      received: deploymentController.type,
    };
  },
};

const daemonKeepsToItsMaximum: CreateServiceRule = {
  id: 'daemon-maximum-percent',
  source: 'PF',
  reads: ['schedulingStrategy', 'deploymentConfiguration'],
  check(request) {
    const maximum = request.deploymentConfiguration?.maximumPercent;
    if (!isDaemon(request) || maximum === undefined || maximum <= 100) return undefined;
    return {
      at: ['deploymentConfiguration', 'maximumPercent'],
      expected: 'at most 100 for a daemon service',
      received: String(maximum),
      hint: 'An instance has room for one task of a daemon service, so the old one stops first.',
    };
  },
};

const daemonIsNotRebalanced: CreateServiceRule = {
  id: 'daemon-rebalancing',
  source: 'PF',
  reads: ['schedulingStrategy', 'availabilityZoneRebalancing'],
  check(request) {
    if (!isDaemon(request) || request.availabilityZoneRebalancing !== 'ENABLED') return undefined;
    return {
      at: ['availabilityZoneRebalancing'],
      expected: 'no rebalancing for a daemon service',
      received: 'ENABLED',
      hint: 'A daemon service has a task on each instance already; leave the member out.',
    };
  },
};

const rebalancingNeedsRoom: CreateServiceRule = {
  id: 'rebalancing-maximum-percent',
  source: 'OBS',
  reads: ['availabilityZoneRebalancing', 'deploymentConfiguration', 'schedulingStrategy', 'deploymentController'],
  check(request) {
    const { availabilityZoneRebalancing, deploymentConfiguration, deploymentController } = request;
    const maximum = deploymentConfiguration?.maximumPercent;
    const rolling = deploymentController === undefined || deploymentController.type === 'ECS';
    if (maximum === undefined || maximum > 100 || isDaemon(request) || !rolling) return undefined;
    if (availabilityZoneRebalancing === 'DISABLED') return undefined;
    return {
      at: ['deploymentConfiguration', 'maximumPercent'],
      expected: 'more than 100 while Availability Zone rebalancing is on, as it is unless disabled',
      received: String(maximum),
      hint: "Raise maximumPercent, or set availabilityZoneRebalancing: 'DISABLED'.",
    };
  },
};

const roleNeedsLoadBalancer: CreateServiceRule = {
  id: 'service-role-load-balancer',
  source: 'SEED',
  reads: ['role', 'loadBalancers'],
  check({ role, loadBalancers }) {
    if (role === undefined || !isEmpty(loadBalancers)) return undefined;
    return {
      at: ['role'],
      expected: 'no role without a load balancer',
      received: 'a role and no load balancer',
      hint: 'ECS uses the role to register tasks with a load balancer; leave it out, or give loadBalancers.',
    };
  },
};

const roleYieldsToServiceLinkedRole: CreateServiceRule = {
  id: 'service-role-service-linked',
  source: 'SDK',
  reads: ['role', 'loadBalancers', 'networkConfiguration', 'serviceRegistries', 'deploymentController'],
  check(request) {
    if (request.role === undefined) return undefined;
    const reason = serviceLinkedRoleReason(request);
    if (reason === undefined) return undefined;
    return {
      at: ['role'],
      expected: `no role for a service with ${reason}`,
      received: 'a role',
      hint: 'ECS uses the service-linked role AWSServiceRoleForECS here; leave role out.',
    };
  },
};

function serviceLinkedRoleReason(request: CreateServiceRequest): string | undefined {
  if (request.networkConfiguration?.awsvpcConfiguration !== undefined) return 'network mode awsvpc';
  if ((request.loadBalancers?.length ?? 0) > 1) return 'several target groups';
  if (!isEmpty(request.serviceRegistries)) return 'service discovery';
  return isExternal(request) ? 'the EXTERNAL deployment controller' : undefined;
}

const gracePeriodNeedsChecks: CreateServiceRule = {
  id: 'grace-period-load-balancer',
  source: 'INF',
  reads: ['healthCheckGracePeriodSeconds', 'loadBalancers', 'vpcLatticeConfigurations'],
  check({ healthCheckGracePeriodSeconds, loadBalancers, vpcLatticeConfigurations }) {
    const unset = healthCheckGracePeriodSeconds === undefined || healthCheckGracePeriodSeconds === 0;
    if (unset || !isEmpty(loadBalancers) || !isEmpty(vpcLatticeConfigurations)) return undefined;
    return {
      at: ['healthCheckGracePeriodSeconds'],
      expected: 'no grace period without a load balancer',
      received: String(healthCheckGracePeriodSeconds),
      hint: 'ECS was seen to refuse this; its documentation says that the period also covers container health checks.',
    };
  },
};

/** The rules of CreateService. */
export const createServiceRules: readonly CreateServiceRule[] = [
  needsTaskDefinition,
  needsDesiredCount,
  daemonHasNoDesiredCount,
  daemonRunsOnInstances,
  daemonKeepsToItsMaximum,
  daemonIsNotRebalanced,
  rebalancingNeedsRoom,
  roleNeedsLoadBalancer,
  roleYieldsToServiceLinkedRole,
  ...launchRules,
  gracePeriodNeedsChecks,
];
