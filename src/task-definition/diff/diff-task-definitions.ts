/**
 * Compares task definitions by what they mean.
 *
 * @module
 */
import type { Input } from '../../codec/index.js';
import type {
  RegisterTaskDefinitionInput,
  RegisterTaskDefinitionRequest,
} from '../../model/task-definition/register-task-definition.js';
import type { TaskDefinition } from '../../model/task-definition/task-definition.js';
import type { Members } from '../members.js';
import type { Change } from './change.js';
import { changesBetween } from './changes-between.js';
import { isDescribed, normalised } from './normalised.js';

/**
 * What can be compared: a request of RegisterTaskDefinition, or a task definition that ECS described, decoded or as a
 * caller writes them. DescribeTaskDefinition answers `tags` beside the task definition; put them into it to compare
 * them.
 *
 * @category task definitions
 */
export type ComparableTaskDefinition =
  | RegisterTaskDefinitionRequest
  | RegisterTaskDefinitionInput
  | ((TaskDefinition | Input<TaskDefinition>) & Pick<RegisterTaskDefinitionInput, 'tags'>);

/**
 * What differs between two task definitions in what they mean to ECS. A file and what ECS describes of it are the same.
 *
 * - Members that only ECS adds, such as `revision`, `status` and `requiresAttributes`, are not looked at. `tags` are
 *   compared unless a described definition comes without them, since then they are not known.
 * - A default that is written out is the same as its absence: `cpu` 0, `essential` true, the protocol `tcp`, the network
 *   mode `bridge`, host ports that are 0 or follow from `awsvpc`, health check intervals and so on. So are `null` and
 *   empty lists, maps and structures. `1 vCPU` is `1024`, and `1GB` of memory `1024`.
 * - Order matters in `command`, `entryPoint`, the health check's command, `dnsServers`, `dnsSearchDomains`,
 *   `environmentFiles` and `mountOptions`: each of these is one value. Any other list is compared element by element:
 *   port mappings by container port and protocol, mount points by path in the container, dependencies by container,
 *   tags by key, most others by name, and simple values as a set.
 * - Where exactly one element is gone, one is new, and they differ in a single place, that is one change at the old key.
 * - Values of environment variables, secrets, labels, log options and the like do not appear, nor do those of members
 *   that are newer than this package; that they differ is a change all the same. Names of variables do appear.
 *
 * @param before - the earlier definition, or what ECS has
 * @param after - the later one, or what it is to become
 * @returns one change a difference, in the order of the API's members; empty where both mean the same
 * @example
 * ```ts
 * import { diffTaskDefinitions } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const web = { name: 'web', image: 'nginx:1.27', memory: 512 };
 * const changes = diffTaskDefinitions(
 *   { family: 'web', cpu: '1 vCPU', containerDefinitions: [web] },
 *   { family: 'web', cpu: '1024', containerDefinitions: [{ ...web, image: 'nginx:1.28', essential: true }] },
 * );
 * assert.deepEqual(changes, [
 *   {
 *     kind: 'changed',
 *     path: 'containerDefinitions[web].image',
 *     before: 'nginx:1.27',
 *     after: 'nginx:1.28',
 *     sensitive: false,
 *   },
 * ]);
 * ```
 * @category task definitions
 */
export function diffTaskDefinitions(
  before: ComparableTaskDefinition,
  after: ComparableTaskDefinition,
): readonly Change[] {
  const compared = knowsTags(before) && knowsTags(after) ? normalised : normalisedWithoutTags;
  return changesBetween(compared(before as Members), compared(after as Members));
}

/** A request without tags has none; of a described definition without them nothing is known. */
function knowsTags(definition: ComparableTaskDefinition): boolean {
  return (definition.tags !== undefined && definition.tags !== null) || !isDescribed(definition as Members);
}

function normalisedWithoutTags(definition: Members): Members {
  const { tags: _, ...others } = normalised(definition);
  return others;
}
