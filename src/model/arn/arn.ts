/**
 * Amazon Resource Names: the five parts that all of them have.
 *
 * @module
 */
import { type Either, left, right } from '../../codec/either.js';
import type { Issue } from '../../codec/issue.js';
import { received } from '../../codec/received.js';

/**
 * The parts of an ARN: `arn:partition:service:region:account:resource`.
 *
 * @category identifiers
 */
export interface Arn {
  /** `aws`, `aws-cn`, `aws-us-gov` or another of the partitions. */
  readonly partition: string;
  /** The service's namespace, such as `ecs` or `iam`. */
  readonly service: string;
  /** Empty for services without regions. */
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
  /** Everything behind the account. */
  readonly resource: string;
}

/** A pattern for the ARNs of one kind of ECS resource, anchored at both ends. */
export function ecsArnPattern(resource: string): RegExp {
  return new RegExp(`^arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\\d{12}:${resource}$`);
}

const ARN = /^arn:(aws[a-z0-9-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(.+)$/s;

/**
 * Takes an ARN of any service apart.
 *
 * @returns on the Right the parts, on the Left why it is no ARN
 * @category identifiers
 */
export function parseArn(arn: string): Either<readonly Issue[], Arn> {
  const match = ARN.exec(arn);
  if (match === null) return notAnArn('Arn', 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web', arn);
  const [, partition = '', service = '', region = '', accountId = '', resource = ''] = match;
  return right({ partition, service, region, accountId, resource });
}

/** Takes an ARN apart whose resource has named groups; `pattern` comes from {@link ecsArnPattern}. */
export function parseEcsArn<Groups extends object>(
  name: string,
  pattern: RegExp,
  example: string,
  arn: string,
): Either<readonly Issue[], EcsArn & Groups> {
  const groups = pattern.exec(arn)?.groups;
  const parts = parseArn(arn);
  if (groups === undefined || parts._tag === 'Left') return notAnArn(name, example, arn);
  const { partition, region, accountId } = parts.right;
  const present = Object.fromEntries(Object.entries(groups).filter(([, part]) => part !== undefined));
  return right({ partition, region, accountId, ...(present as Groups) });
}

/**
 * What the ARNs of all ECS resources have in common.
 *
 * @category identifiers
 */
export type EcsArn = Pick<Arn, 'partition' | 'region' | 'accountId'>;

function notAnArn(name: string, example: string, arn: string): Either<readonly Issue[], never> {
  const expected = `a ${name} such as ${example}`;
  const came = received(arn);
  const message = `Expected ${expected}, got ${came}`;
  return left([{ path: '', code: 'malformed', message, expected, received: came, severity: 'error' }]);
}
