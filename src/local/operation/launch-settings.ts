/**
 * Where tasks run when a request does not say.
 *
 * @module
 */
import type { LocalCluster } from '../state/cluster.js';
import type { ServiceSettings } from '../state/service-settings.js';

type LaunchSettings = Pick<ServiceSettings, 'launchType' | 'capacityProviderStrategy' | 'platformVersion'>;

/** What says where tasks run: the request, else the cluster's default strategy, else instances. */
export function withLaunchType<S extends LaunchSettings>(
  { settings: cluster }: LocalCluster,
  settings: S,
): S & LaunchSettings {
  const { launchType, capacityProviderStrategy = cluster.defaultCapacityProviderStrategy ?? [] } = settings;
  if (launchType === 'FARGATE') return { platformVersion: LATEST, ...settings };
  if (launchType !== undefined || capacityProviderStrategy.length === 0) return { launchType: 'EC2', ...settings };
  return { ...settings, capacityProviderStrategy };
}

const LATEST = 'LATEST' as NonNullable<LaunchSettings['platformVersion']>;
