/**
 * From a task definition that ECS described to one that can be registered.
 *
 * @module
 */
import { strict } from '../codec/codec.js';
import { type Either, left, right } from '../codec/either.js';
import { type Issue, type IssueError, unreadable } from '../codec/issue.js';
import { formatPath } from '../codec/path.js';
import {
  type RegisterTaskDefinitionInput,
  RegisterTaskDefinitionRequest,
} from '../model/task-definition/register-task-definition.js';
import { type GivenDefinition, givenDefinition } from './given-definition.js';
import { withoutOutputOnly } from './output-only.js';

/**
 * Turns what DescribeTaskDefinition answers into what RegisterTaskDefinition takes, so that the same thing is registered
 * once more. It takes the SDK's output, the JSON that the AWS CLI prints, the task definition alone, and definition files
 * as people keep them, also with members left in that only ECS fills in.
 *
 * - What ECS alone says of a revision is left out: its ARN, number and status, what it requires and is compatible with,
 *   and who registered or removed it when.
 * - `null` is absence: of an optional member, and of an entry of a map. In a list it is refused.
 * - Empty lists, maps and texts stay, as do `0` and `false`: to ECS they are not the same as absence. `"1 vCPU"` and
 *   `"2GB"` stay as they are written.
 * - Members and enumeration values that this package does not know stay, too; {@link newerMembers} lists the members.
 *   Whatever else is not as RegisterTaskDefinition takes it is refused.
 * - Tags that stand beside the task definition are moved into it, before those that it has already. Tags of AWS itself,
 *   whose keys begin with `aws:`, cannot be registered and are left out. DescribeTaskDefinition answers tags only where
 *   they are asked for, with `include: ['TAGS']`: without, they are not registered again.
 *
 * @param described - an answer of DescribeTaskDefinition, with its `taskDefinition`, or a task definition; it is never
 *   changed
 * @returns on the Right a request of its own; on the Left everything that ECS would refuse, with paths into the value
 *   that was given, such as `taskDefinition.containerDefinitions[0].cpu`
 * @example
 * ```ts
 * import { registrable } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const printed = {
 *   taskDefinition: {
 *     taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
 *     family: 'web',
 *     revision: 7,
 *     status: 'ACTIVE',
 *     containerDefinitions: [{ name: 'web', image: 'nginx:1.27', cpu: 0, memory: 512, environment: [], user: null }],
 *     registeredAt: '2026-11-23T12:00:00+00:00',
 *   },
 *   tags: [{ key: 'team', value: 'payments' }],
 * };
 * assert.deepEqual(registrable(printed), {
 *   _tag: 'Right',
 *   right: {
 *     family: 'web',
 *     containerDefinitions: [{ name: 'web', image: 'nginx:1.27', cpu: 0, memory: 512, environment: [] }],
 *     tags: [{ key: 'team', value: 'payments' }],
 *   },
 * });
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category task definitions
 */
export function registrable(described: unknown): Either<readonly Issue[], RegisterTaskDefinitionInput> {
  try {
    return fromDescribed(described);
  } catch {
    return UNREADABLE;
  }
}

type Answer = ReturnType<typeof registrable>;

const UNREADABLE: Answer = left([{ path: '', severity: 'error', ...unreadable(RegisterTaskDefinitionRequest.name) }]);

const Request = strict(RegisterTaskDefinitionRequest, { newer: 'pass' });

/** Throws what reading the value throws. */
function fromDescribed(described: unknown): Answer {
  const { definition, copy, givenAt } = givenDefinition(described);
  if (copy !== undefined) return decoded(withoutOutputOnly(copy), givenAt);
  // It is no structure, or reading it threw: the codec says where. It may not throw a second time.
  const refused = decoded(definition, givenAt);
  return refused._tag === 'Left' ? refused : UNREADABLE;
}

function decoded(request: unknown, givenAt: GivenDefinition['givenAt']): Answer {
  const result = Request.decode(request);
  if (result._tag === 'Right') return right(result.right as RegisterTaskDefinitionInput);
  return left(
    (result.left as IssueError[]).map(({ issue, steps }) => ({ ...issue, path: formatPath(givenAt(steps)) })),
  );
}
