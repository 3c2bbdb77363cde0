/**
 * What a container instance lacks to be given a task.
 *
 * @module
 */
import type { Input } from '../codec/index.js';
import type { ContainerInstance } from '../model/container-instance/container-instance.js';
import type { RequiredAttributesInput } from './attribute-rules.js';
import { type RequiredAttribute, requiredAttributes } from './required-attributes.js';

/**
 * The attributes that a task definition requires, by {@link requiredAttributes}, and that a container instance does not
 * have. While one is missing, ECS places no task of the definition there. An instance that lacks none may still have no
 * room, or fail a placement constraint.
 *
 * @param definition - a decoded request of RegisterTaskDefinition, or a task definition that ECS described
 * @param instance - a container instance that ECS described; its attributes are all that is looked at
 * @returns what is missing, by name, each with the members that ask for it; empty where the instance has everything
 * @example
 * ```ts
 * import { RegisterTaskDefinitionRequest } from 'typed-ecs';
 * import { missingAttributes } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const decoded = RegisterTaskDefinitionRequest.decode({
 *   family: 'web',
 *   networkMode: 'awsvpc',
 *   containerDefinitions: [{ name: 'web', image: 'public.ecr.aws/nginx/nginx:1.27', memory: 512 }],
 * });
 * assert(decoded._tag === 'Right');
 * const instance = { attributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }] };
 * assert.deepEqual(missingAttributes(decoded.right, instance), [
 *   { name: 'ecs.capability.task-eni', causes: ['networkMode'] },
 * ]);
 * ```
 * @category task definitions
 */
export function missingAttributes(
  definition: RequiredAttributesInput,
  instance: Pick<ContainerInstance, 'attributes'> | Input<Pick<ContainerInstance, 'attributes'>>,
): readonly RequiredAttribute[] {
  const names = new Set<string>(instance.attributes.map(({ name }) => name));
  return requiredAttributes(definition).filter(({ name }) => !names.has(name));
}
