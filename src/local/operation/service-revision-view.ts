/**
 * A service revision as ECS describes it.
 *
 * @module
 */
import type { LocalServiceRevision } from '../state/deployment.js';
import type { LocalService } from '../state/service.js';
import type { ServiceSettings } from '../state/service-settings.js';
import { platformFamilyOf } from './platform-family.js';

/** The revision, with the settings that it was deployed with. Images are not resolved: there is no registry. */
export function serviceRevisionView(service: LocalService, revision: LocalServiceRevision): object {
  const { arn, definition, settings, createdAt } = revision;
  return {
    serviceRevisionArn: arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: definition.arn,
    capacityProviderStrategy: settings.capacityProviderStrategy,
    launchType: settings.launchType,
    platformVersion: settings.platformVersion,
    platformFamily: isOnFargate(settings) ? platformFamilyOf(definition) : undefined,
    loadBalancers: settings.loadBalancers ?? [],
    serviceRegistries: settings.serviceRegistries ?? [],
    networkConfiguration: settings.networkConfiguration,
    containerImages: definition.registered.containerDefinitions.map(({ name, image }) => ({
      containerName: name,
      image,
    })),
    guardDutyEnabled: false,
    serviceConnectConfiguration: settings.serviceConnectConfiguration ?? { enabled: false },
    volumeConfigurations: settings.volumeConfigurations ?? [],
    createdAt: new Date(createdAt),
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations ?? [],
    gatewayConnectors: settings.gatewayConnectors ?? [],
    monitoring: settings.monitoring,
  };
}

function isOnFargate({ launchType, capacityProviderStrategy = [] }: ServiceSettings): boolean {
  return (
    launchType === 'FARGATE' ||
    capacityProviderStrategy.some(({ capacityProvider }) => /^FARGATE(?:_SPOT)?$/.test(capacityProvider))
  );
}
