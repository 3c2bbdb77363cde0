/**
 * Task definitions as RunTask overrides them.
 *
 * @module
 */
import type { TaskOverride } from '../../model/task/task-override.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { invalidParameter } from '../wire/exception.js';

/** The revision as a task runs it: placed by its own size, and described with it. */
export function overridden(definition: LocalTaskDefinition, overrides: TaskOverride | undefined): LocalTaskDefinition {
  if (overrides === undefined) return definition;
  const { containerOverrides = [], inferenceAcceleratorOverrides: _, ...ofTask } = overrides;
  const { registered } = definition;
  const names = new Set(registered.containerDefinitions.map(({ name }) => name));
  const stranger = containerOverrides.find(({ name }) => name !== undefined && !names.has(name));
  if (stranger !== undefined) {
    throw invalidParameter(`Override for container named ${stranger.name} is not a container in the TaskDefinition.`);
  }
  const containerDefinitions = registered.containerDefinitions.map((container) => ({
    ...container,
    ...containerOverrides.find(({ name }) => name === container.name),
  }));
  return { ...definition, registered: { ...registered, ...ofTask, containerDefinitions } };
}
