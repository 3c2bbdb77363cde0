/**
 * An answer of DescribeServices, checked and converted by hand.
 *
 * @module
 */
import {
  type Check,
  date,
  integer,
  listOf,
  mapped,
  maybe,
  maybeBoolean,
  maybeEach,
  maybeInteger,
  maybeText,
  Refused,
  record,
  text,
} from './checks.js';
import { deployment } from './deployment.js';
import { deploymentConfiguration } from './deployment-configuration.js';
import { capacityProviderStrategyItem, networkConfiguration, tag } from './launch.js';
import { loadBalancer, serviceRegistry } from './load-balancer.js';
import { taskSet } from './task-set.js';

/** The answer with its Dates and empty lists, or `undefined` where anything is wrong with it. */
export function decodedByHand(u: unknown): unknown {
  try {
    const it = record(u);
    return { ...it, services: mapped(it.services, service), failures: listOf(it.failures, failure) };
  } catch (thrown) {
    if (thrown instanceof Refused) return undefined;
    throw thrown;
  }
}

function service(u: unknown): unknown {
  const it = record(u);
  text(it.serviceArn);
  text(it.serviceName);
  text(it.clusterArn);
  text(it.status);
  integer(it.desiredCount);
  integer(it.runningCount);
  integer(it.pendingCount);
  maybeText(it.launchType);
  maybeText(it.platformVersion);
  maybeText(it.platformFamily);
  maybeText(it.taskDefinition);
  maybe(it.deploymentConfiguration, deploymentConfiguration);
  maybeText(it.roleArn);
  maybeText(it.currentServiceDeployment);
  maybe(it.networkConfiguration, networkConfiguration);
  maybeInteger(it.healthCheckGracePeriodSeconds);
  maybeText(it.schedulingStrategy);
  maybe(it.deploymentController, deploymentController);
  maybeEach(it.tags, tag);
  maybeText(it.createdBy);
  maybeBoolean(it.enableECSManagedTags);
  maybeText(it.propagateTags);
  maybeBoolean(it.enableExecuteCommand);
  maybeText(it.availabilityZoneRebalancing);
  maybeText(it.resourceManagementType);
  return {
    ...it,
    loadBalancers: listOf(it.loadBalancers, loadBalancer),
    serviceRegistries: listOf(it.serviceRegistries, serviceRegistry),
    capacityProviderStrategy: listOf(it.capacityProviderStrategy, capacityProviderStrategyItem),
    taskSets: mapped(it.taskSets, taskSet),
    deployments: mapped(it.deployments, deployment),
    events: mapped(it.events, serviceEvent),
    ...(it.createdAt === undefined ? {} : { createdAt: date(it.createdAt) }),
    currentServiceRevisions: listOf(it.currentServiceRevisions, serviceCurrentRevisionSummary),
    placementConstraints: listOf(it.placementConstraints, placementConstraint),
    placementStrategy: listOf(it.placementStrategy, placementStrategy),
  };
}

function serviceEvent(u: unknown): unknown {
  const it = record(u);
  text(it.id);
  text(it.message);
  return { ...it, createdAt: date(it.createdAt) };
}

const serviceCurrentRevisionSummary: Check = (u) => {
  const it = record(u);
  maybeText(it.arn);
  maybeInteger(it.requestedTaskCount);
  maybeInteger(it.runningTaskCount);
  maybeInteger(it.pendingTaskCount);
};

const placementConstraint: Check = (u) => {
  const it = record(u);
  maybeText(it.type);
  maybeText(it.expression);
};

const placementStrategy: Check = (u) => {
  const it = record(u);
  maybeText(it.type);
  maybeText(it.field);
};

const deploymentController: Check = (u) => text(record(u).type);

const failure: Check = (u) => {
  const it = record(u);
  maybeText(it.arn);
  maybeText(it.reason);
  maybeText(it.detail);
};
