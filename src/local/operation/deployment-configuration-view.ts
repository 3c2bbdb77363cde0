/**
 * A deployment configuration as ECS describes it.
 *
 * @module
 */
import { percentagesOf } from '../../scheduler/task-bounds.js';
import type { ServiceSettings } from '../state/service-settings.js';

/** ECS answers with the percentages in force, defaults included. */
export function deploymentConfigurationView(settings: ServiceSettings): object {
  return {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    strategy: 'ROLLING',
    ...settings.deploymentConfiguration,
    ...percentagesOf(settings),
  };
}
