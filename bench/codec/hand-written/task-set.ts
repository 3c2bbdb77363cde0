/**
 * A task set, checked and converted by hand.
 *
 * @module
 */
import { type Check, date, integer, listOf, maybe, maybeEach, maybeNumber, maybeText, record, text } from './checks.js';
import { capacityProviderStrategyItem, deploymentEphemeralStorage, networkConfiguration, tag } from './launch.js';
import { loadBalancer, serviceRegistry } from './load-balancer.js';

export function taskSet(u: unknown): unknown {
  const it = record(u);
  text(it.id);
  text(it.taskSetArn);
  maybeText(it.serviceArn);
  maybeText(it.clusterArn);
  maybeText(it.startedBy);
  maybeText(it.externalId);
  text(it.status);
  maybeText(it.taskDefinition);
  integer(it.computedDesiredCount);
  integer(it.pendingCount);
  integer(it.runningCount);
  maybeText(it.launchType);
  maybeText(it.platformVersion);
  maybeText(it.platformFamily);
  maybe(it.networkConfiguration, networkConfiguration);
  maybe(it.scale, scale);
  maybeText(it.stabilityStatus);
  maybeEach(it.tags, tag);
  maybe(it.fargateEphemeralStorage, deploymentEphemeralStorage);
  return {
    ...it,
    createdAt: date(it.createdAt),
    updatedAt: date(it.updatedAt),
    ...(it.stabilityStatusAt === undefined ? {} : { stabilityStatusAt: date(it.stabilityStatusAt) }),
    capacityProviderStrategy: listOf(it.capacityProviderStrategy, capacityProviderStrategyItem),
    loadBalancers: listOf(it.loadBalancers, loadBalancer),
    serviceRegistries: listOf(it.serviceRegistries, serviceRegistry),
  };
}

const scale: Check = (u) => {
  const it = record(u);
  maybeNumber(it.value);
  maybeText(it.unit);
};
