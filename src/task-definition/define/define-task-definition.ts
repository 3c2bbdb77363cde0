/**
 * A task definition that the compiler checks.
 *
 * @module
 */
import { type CheckTaskDefinitionOptions, checkTaskDefinition } from '../check-task-definition.js';
import type { CheckedTaskDefinition } from './checked.js';
import { InvalidDefinition } from './invalid-definition.js';

/**
 * Defines a task definition. What is written out in the code, the compiler checks, and marks the very value that is
 * wrong:
 *
 * - `links`, `dependsOn[].containerName` and `volumesFrom[].sourceContainer` name another container of the definition,
 *   `mountPoints[].sourceVolume` one of its volumes, and no name is there twice
 * - `HEALTHY` waits only for a container with a health check, `COMPLETE` and `SUCCESS` only for one with
 *   `essential: false`
 * - `awslogs` has the options that it needs, by their names
 * - on Fargate (`requiresCompatibilities` has `FARGATE`) the network mode is `awsvpc`, `cpu` and `memory` are a size that
 *   there is, logs go to a driver that there is, and no container is linked or privileged
 * - no member is misspelt
 *
 * When the code runs, {@link checkTaskDefinition} looks at the whole definition by the same rules and all others: at
 * what only then is known, such as a value from the environment, too.
 *
 * @typeParam D - the definition, as it is written
 * @param definition - what RegisterTaskDefinition takes
 * @param options - what is known of the instances, and rules to leave out
 * @returns the definition itself, typed as it is written: for RegisterTaskDefinition and {@link defineService}; throws
 *   an {@link InvalidDefinition} with everything that ECS would refuse
 * @example
 * ```ts
 * import { defineTaskDefinition } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const web = defineTaskDefinition({
 *   family: 'web',
 *   requiresCompatibilities: ['FARGATE'],
 *   networkMode: 'awsvpc',
 *   cpu: '256',
 *   memory: '512',
 *   containerDefinitions: [
 *     {
 *       name: 'app',
 *       image: 'public.ecr.aws/nginx/nginx:1.27',
 *       portMappings: [{ containerPort: 80 }],
 *       dependsOn: [{ containerName: 'migration', condition: 'SUCCESS' }],
 *     },
 *     { name: 'migration', image: 'public.ecr.aws/docker/library/alpine:3.20', essential: false },
 *   ],
 * });
 * assert.equal(web.containerDefinitions[0].portMappings[0].containerPort, 80);
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category task definitions
 */
export function defineTaskDefinition<const D extends CheckedTaskDefinition<D>>(
  definition: D,
  options?: CheckTaskDefinitionOptions,
): D {
  const refused = checkTaskDefinition(definition, options).filter(({ severity }) => severity === 'error');
  if (refused.length > 0) throw new InvalidDefinition('The task definition', refused);
  return definition;
}
