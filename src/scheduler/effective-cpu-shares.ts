/**
 * What a container's CPU units come to on a container instance.
 *
 * @module
 */
import { type Either, left, right } from '../codec/either.js';
import type { Issue } from '../codec/index.js';
import { received } from '../codec/received.js';

/** The version of a container agent. */
type AgentVersion = `${number}.${number}.${number}`;

const VERSION = /^(\d+)\.(\d+)\.\d+$/;

/**
 * The CPU shares that a Linux container gets for its `cpu`. The kernel takes no fewer than 2, and what happens below
 * that depends on the container agent: until 1.1.0 no value, and 0, become Docker's 1,024; from 1.2.0 they become 2.
 *
 * @param cpu - CPU units of the container definition, 1,024 of which are one vCPU; `undefined` where it has none
 * @param agentVersion - of the instance's container agent; absent: a current one
 * @returns on the Right the shares, on the Left why the input is none
 * @example
 * ```ts
 * import { effectiveCpuShares } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * assert.deepEqual(effectiveCpuShares(0), { _tag: 'Right', right: 2 });
 * assert.deepEqual(effectiveCpuShares(0, '1.1.0'), { _tag: 'Right', right: 1024 });
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 * @category task definitions
 */
export function effectiveCpuShares(
  cpu: number | undefined,
  agentVersion: AgentVersion = '1.2.0',
): Either<readonly Issue[], number> {
  const version = VERSION.exec(agentVersion);
  if (version === null) return refused('agentVersion', 'a version such as 1.86.2', agentVersion);
  if (cpu !== undefined && !(Number.isSafeInteger(cpu) && cpu >= 0)) {
    return refused('cpu', 'a number of CPU units from 0, or undefined', cpu);
  }
  const [, major, minor] = version.map(Number);
  const beforeTwo = major === 0 || (major === 1 && (minor ?? 0) < 2);
  if (beforeTwo && (cpu === undefined || cpu === 0)) return right(1024);
  return right(Math.max(2, cpu ?? 0));
}

function refused(path: string, expected: string, u: unknown): Either<readonly Issue[], never> {
  const came = received(u);
  const message = `Expected ${expected}, got ${came}`;
  return left([{ path, code: 'malformed', message, expected, received: came, severity: 'error' }]);
}
