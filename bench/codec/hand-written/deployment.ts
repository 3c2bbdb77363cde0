/**
 * A deployment, checked and converted by hand.
 *
 * @module
 */
import { type Check, date, integer, listOf, maybe, maybeInteger, maybeText, record, text } from './checks.js';
import { capacityProviderStrategyItem, deploymentEphemeralStorage, networkConfiguration } from './launch.js';
import { vpcLatticeConfiguration } from './load-balancer.js';
import { serviceConnectConfiguration } from './service-connect.js';
import { serviceVolumeConfiguration } from './volume.js';

export function deployment(u: unknown): unknown {
  const it = record(u);
  text(it.id);
  text(it.status);
  maybeText(it.taskDefinition);
  integer(it.desiredCount);
  integer(it.pendingCount);
  integer(it.runningCount);
  maybeInteger(it.failedTasks);
  maybeText(it.launchType);
  maybeText(it.platformVersion);
  maybeText(it.platformFamily);
  maybe(it.networkConfiguration, networkConfiguration);
  maybeText(it.rolloutState);
  maybeText(it.rolloutStateReason);
  maybe(it.serviceConnectConfiguration, serviceConnectConfiguration);
  maybe(it.fargateEphemeralStorage, deploymentEphemeralStorage);
  return {
    ...it,
    createdAt: date(it.createdAt),
    updatedAt: date(it.updatedAt),
    capacityProviderStrategy: listOf(it.capacityProviderStrategy, capacityProviderStrategyItem),
    serviceConnectResources: listOf(it.serviceConnectResources, serviceConnectServiceResource),
    volumeConfigurations: listOf(it.volumeConfigurations, serviceVolumeConfiguration),
    vpcLatticeConfigurations: listOf(it.vpcLatticeConfigurations, vpcLatticeConfiguration),
  };
}

const serviceConnectServiceResource: Check = (u) => {
  const it = record(u);
  maybeText(it.discoveryName);
  maybeText(it.discoveryArn);
};
