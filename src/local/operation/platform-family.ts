/**
 * The operating system of tasks on Fargate.
 *
 * @module
 */
import type { LocalTaskDefinition } from '../state/task-definition.js';

/** As ECS writes it: `Linux`, or a Windows such as `Windows_Server_2022_Core`. */
export function platformFamilyOf({ registered: { runtimePlatform } }: LocalTaskDefinition): string {
  return (runtimePlatform?.operatingSystemFamily ?? 'LINUX')
    .split('_')
    .map((word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`)
    .join('_');
}
