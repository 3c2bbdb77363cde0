/**
 * What changes about a service: each setting kept, set or cleared.
 *
 * @module
 */
import type { UpdateServiceInput } from '../../model/service/update-service.js';

/**
 * What UpdateService takes besides the service, its task definition and the wish for a deployment.
 *
 * @category deployment
 */
export interface ServiceSettings
  extends Omit<UpdateServiceInput, 'cluster' | 'service' | 'taskDefinition' | 'forceNewDeployment'> {}

/**
 * The settings of a service that ECS can clear.
 *
 * @category deployment
 */
export type ClearableSetting =
  | 'capacityProviderStrategy'
  | 'placementConstraints'
  | 'placementStrategy'
  | 'platformVersion'
  | 'healthCheckGracePeriodSeconds'
  | 'loadBalancers'
  | 'propagateTags'
  | 'serviceRegistries'
  | 'serviceConnectConfiguration';

/**
 * What changes about a service. A member that is absent, or `undefined`, is kept as it is; a value sets it; `null` clears
 * it. Only what ECS can clear takes `null`:
 *
 * - `loadBalancers`, `serviceRegistries`, `placementConstraints` and `placementStrategy`: none any more
 * - `serviceConnectConfiguration`: the service leaves its namespace
 * - `capacityProviderStrategy`: back to the launch type
 * - `platformVersion`: `LATEST`
 * - `healthCheckGracePeriodSeconds`: 0
 * - `propagateTags`: from nowhere
 *
 * Of the others the API reference does not say how they are cleared; what is on or off is set to `false` or `DISABLED`.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 * @category deployment
 */
export type ServicePatch = {
  readonly [Setting in keyof ServiceSettings]:
    | ServiceSettings[Setting]
    | (Setting extends ClearableSetting ? null : never);
};

/**
 * What UpdateService takes for "clear". All of it is in the SDK's member docs; for `placementStrategy` they say "an empty
 * object", which for a list is an empty one.
 */
const CLEARED: { readonly [Setting in ClearableSetting]: NonNullable<ServiceSettings[Setting]> } = {
  capacityProviderStrategy: [],
  placementConstraints: [],
  placementStrategy: [],
  platformVersion: 'LATEST',
  healthCheckGracePeriodSeconds: 0,
  loadBalancers: [],
  propagateTags: 'NONE',
  serviceRegistries: [],
  serviceConnectConfiguration: { enabled: false },
};

/**
 * The members of an UpdateService input for a patch: what is kept is absent, and what is cleared has the value that ECS
 * takes for that. They go beside `service` and the like; `updateService` checks them.
 *
 * @param patch - what changes; it is never changed itself
 * @returns a new object with the members that are sent
 * @example
 * ```ts
 * import { servicePatch } from 'typed-ecs/deployment';
 * import assert from 'node:assert/strict';
 *
 * const members = servicePatch({ desiredCount: 4, loadBalancers: null, platformVersion: undefined });
 * assert.deepEqual(members, { desiredCount: 4, loadBalancers: [] });
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 * @category deployment
 */
export function servicePatch(patch: ServicePatch): ServiceSettings {
  return Object.fromEntries(
    Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([setting, value]) => [setting, value === null && isClearable(setting) ? CLEARED[setting] : value]),
  );
}

/** Whether ECS can clear a setting. */
export function isClearable(setting: string): setting is ClearableSetting {
  return Object.hasOwn(CLEARED, setting);
}
