/**
 * Everything that is wrong with a task definition, at once.
 *
 * @module
 */
import { strict } from '../codec/codec.js';
import type { Issue } from '../codec/issue.js';
import { formatPath, type Step } from '../codec/path.js';
import type { StrictOptions } from '../codec/policy.js';
import { OUTPUT_ONLY } from './output-only.js';
import { requestFor } from './request-for.js';
import { versionOf } from './version.js';

/**
 * What checking a task definition may know, and may leave out.
 *
 * @category task definitions
 */
export interface CheckTaskDefinitionOptions extends StrictOptions {
  /**
   * The version of the container agent on the instances that are to run it, such as `1.86.2`. Absent, or no version:
   * nothing is said about old agents.
   */
  readonly agentVersion?: string | undefined;
  /**
   * The version of the Docker Remote API on those instances, such as `1.44`. Absent, or no version: nothing is said
   * about old daemons.
   */
  readonly dockerApiVersion?: string | undefined;
}

/** An issue, and its path step by step. */
interface Found {
  readonly issue: Issue;
  readonly steps: readonly Step[];
}

/**
 * Everything that is wrong or questionable about a task definition: what RegisterTaskDefinition would refuse for the
 * sake of one member, as `strict` does, and the rules over the whole definition, which ECS would tell one by one. Where
 * a part of it is broken, the rules still look at the rest. Nothing is sent, and the definition is not changed.
 *
 * An `error` is what ECS refuses, as AWS documents it or as ECS was seen to answer. A `warning` is what will hurt, and
 * what only a third party reported or we infer. Rules of Fargate apply where `requiresCompatibilities` has `FARGATE`.
 * No message shows what environment variables, secrets and log options hold.
 *
 * These are documented choices, where AWS does not say:
 *
 * - the size of a definition is that of its compact JSON without tags, which agrees with sizes that ECS named
 * - a host port of 0 stands for a free port with `bridge`, and for a mismatch with `awsvpc` and `host`
 * - one container port with two protocols warns: the SDK calls it an error, ECS takes it, and services refuse it
 * - members that the SDK calls unsupported for Windows warn
 * - cycles of `dependsOn` warn, cycles of `links` are errors: ECS was seen to refuse the latter alone
 * - early agents that mishandle `entryPoint` are those before 1.2.0
 *
 * @param definition - what is to be registered, as JSON or as the SDK takes it; anything else is an issue, too
 * @param options - what is known of the instances, and rules to leave out
 * @returns all issues, by their place: errors and warnings; empty where there are none
 * @example
 * ```ts
 * import { checkTaskDefinition } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const issues = checkTaskDefinition({
 *   family: 'web',
 *   requiresCompatibilities: ['FARGATE'],
 *   networkMode: 'awsvpc',
 *   cpu: '256',
 *   memory: '4GB',
 *   containerDefinitions: [{ name: 'web', image: 'public.ecr.aws/nginx/nginx:1.27', privileged: true }],
 * });
 * assert.deepEqual(
 *   issues.map(({ rule, path, severity }) => ({ rule, path, severity })),
 *   [
 *     { rule: 'fargate-privileged', path: 'containerDefinitions[0].privileged', severity: 'error' },
 *     { rule: 'fargate-size', path: 'memory', severity: 'error' },
 *   ],
 * );
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category task definitions
 */
export function checkTaskDefinition(definition: unknown, options: CheckTaskDefinitionOptions = {}): readonly Issue[] {
  return issuesIn(definition, options, (steps) => steps);
}

/** The same for a definition that was given in another form, with the places of that form. */
export function issuesIn(
  definition: unknown,
  { agentVersion, dockerApiVersion, ...options }: CheckTaskDefinitionOptions,
  givenAt: (steps: readonly Step[]) => readonly Step[],
): readonly Issue[] {
  const context = { agentVersion: versionOf(agentVersion), dockerApiVersion: versionOf(dockerApiVersion) };
  return strict(requestFor(context), options)
    .explain(definition)
    .map(({ issue, steps }) => ({ issue: advised(issue, steps), steps: givenAt(steps) }))
    .sort(byPlace)
    .map(({ issue, steps }) => ({ ...issue, path: formatPath(steps) }));
}

/** With advice that takes more than the codec knows. */
function advised(issue: Issue, [member, ...below]: readonly Step[]): Issue {
  const described = member === 'taskDefinition' || OUTPUT_ONLY.has(`${member}`);
  if (issue.code === 'unknown-member' && described && below.length === 0) {
    return { ...issue, hint: 'Only ECS sets it: registrable makes a request of what DescribeTaskDefinition answers.' };
  }
  if (member === undefined && issue.received === 'a list') {
    return { ...issue, hint: 'A list of containers belongs in containerDefinitions.' };
  }
  return issue;
}

/** A whole before its parts, list elements by index, members by name; at one place, errors first. */
function byPlace(one: Found, other: Found): number {
  for (const [i, step] of one.steps.entries()) {
    const against = other.steps[i];
    if (against === undefined) return 1;
    if (step === against) continue;
    if (typeof step === 'number' && typeof against === 'number') return step - against;
    return String(step) < String(against) ? -1 : 1;
  }
  if (one.steps.length < other.steps.length) return -1;
  return Number(one.issue.severity === 'warning') - Number(other.issue.severity === 'warning');
}
