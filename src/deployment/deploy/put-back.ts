/**
 * How a service is put back where a deployment did not end well.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import type { UpdateServiceInput } from '../../model/service/update-service.js';
import { DEPLOYED_SETTINGS } from '../../scheduler/deployment-trigger.js';
import type { DeploymentEnding } from '../watch/deployment-ending.js';
import type { CheckedChange } from './checked-deploy-input.js';
import { primaryOf } from './present-service.js';
import { isClearable, type ServicePatch, servicePatch } from './service-patch.js';

/** Whether the deployment is to be taken back: it is over or stands still, and nothing else has taken its place. */
export function wantsRollback(ending: DeploymentEnding): boolean {
  switch (ending._tag) {
    case 'Failed':
      return ending.because === 'deployment';
    case 'TimedOut':
      return ending.because === 'time';
    default:
      return ending._tag === 'Infeasible';
  }
}

/**
 * The update that puts a service back; `undefined` where it had nothing else than what was deployed, or no revision.
 *
 * @param before - the service as it was
 * @param deployed - the ARN of the revision that was deployed
 */
export function putBack(
  before: Service,
  { cluster, service, settings }: CheckedChange,
  deployed: string | undefined,
): UpdateServiceInput | undefined {
  const { taskDefinition } = before;
  const changed = DEPLOYED_SETTINGS.filter((setting) => settings[setting] !== undefined);
  if (taskDefinition === undefined || (taskDefinition === deployed && changed.length === 0)) return undefined;
  const had: Readonly<Record<string, unknown>> = { ...primaryOf(before), ...before };
  // What ECS described is what it takes, newer enumeration values included.
  const settingsBefore = Object.fromEntries(
    changed.map((setting) => [setting, had[setting] ?? (isClearable(setting) ? null : undefined)]),
  ) as ServicePatch;
  return { ...servicePatch(settingsBefore), cluster, service, taskDefinition };
}
