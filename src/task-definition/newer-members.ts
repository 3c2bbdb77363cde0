/**
 * The members of a task definition that are newer than this package.
 *
 * @module
 */
import { type Drift, drift } from '../codec/drift.js';
import {
  type RegisterTaskDefinitionInput,
  RegisterTaskDefinitionRequest,
} from '../model/task-definition/register-task-definition.js';

/**
 * Lists the members that this package does not know, at any depth. {@link registrable} keeps them. The AWS SDK sends
 * only what it knows: one of this package's age or older drops such members without a word, and what is registered then
 * is not what was described. Where the list is not empty, register with a newer SDK. Enumeration values are sent as they
 * are, so newer ones are not listed.
 *
 * @param input - as {@link registrable} answers it
 * @returns one entry for each such member, without what it holds; empty when nothing can get lost
 * @example
 * ```ts
 * import { newerMembers, registrable } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const result = registrable({
 *   family: 'web',
 *   containerDefinitions: [{ name: 'web', image: 'nginx:1.27', memory: 512, gpuSlices: 2 }],
 * });
 * assert(result._tag === 'Right');
 * assert.deepEqual(newerMembers(result.right), [
 *   { kind: 'member', path: 'containerDefinitions[0].gpuSlices', codec: 'ContainerDefinition' },
 * ]);
 * ```
 * @category task definitions
 */
export function newerMembers(input: RegisterTaskDefinitionInput): readonly Drift[] {
  return drift(RegisterTaskDefinitionRequest, input).filter(({ kind }) => kind === 'member');
}
