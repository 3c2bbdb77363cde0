/**
 * What a container instance must offer to be given a task.
 *
 * @module
 */
import { formatPath } from '../codec/path.js';
import { ATTRIBUTE_RULES, type RequiredAttributesInput } from './attribute-rules.js';

/**
 * A capability that a container instance must have, and why.
 *
 * @category task definitions
 */
export interface RequiredAttribute {
  /** The attribute's name, such as `ecs.capability.task-eni`. */
  readonly name: string;
  /**
   * Paths of the members that ask for it, such as `containerDefinitions[0].logConfiguration.logDriver`: at least one.
   * Where an attribute takes two members together, such as a role and an image, both are here.
   */
  readonly causes: readonly string[];
}

/**
 * The attributes that a container instance must have to be given a task of a definition, as ECS lists them in
 * `requiresAttributes` of the revision. ECS does not publish how it derives them: most rules here were read off task
 * definitions that it described. So the result is a forecast, to be compared with ECS's own list as a set of names.
 *
 * These rules are inferred, at least in part:
 *
 * - `task-iam-role-network-host` for a task role with the network mode `host`, `secrets.….bootstrap.log-driver` for secret
 *   options of a log driver, `firelens.options.config.s3` and `apparmor`: agents register these names, and what asks for
 *   them was not seen
 * - Docker Remote API 1.18 for `dockerLabels`: the SDK says that they need it, not that ECS asks for it
 * - Docker Remote API 1.17 for `dnsServers` and for `dnsSearchDomains`, be they empty: it was seen with both
 * - Docker Remote API 1.22 for `tmpfs`, 1.23 for `no-new-privileges` and 1.32 for `maxSwap` and `swappiness`: each was seen
 *   once, beside other members, and is when Docker took them up
 * - `efsAuth` for an EFS volume whose `transitEncryption` is `ENABLED`: it was never seen without
 * - `increased-task-cpu-limit` above 10 vCPU: it was seen with 16
 * - `pid-ipc-namespace-sharing` for `pidMode` or `ipcMode`, whatever the value: it was seen with both, and with `ipcMode`
 * - `aws-appmesh` where `proxyConfiguration` leaves out its `type`: it was seen with `APPMESH`
 * - in `docker-plugin.…`, a full stop for each colon of the driver's name, as agents register it
 *
 * Once, for a task in the namespaces and the network of its host, ECS listed Docker Remote API 1.17 and 1.18 for reasons
 * that are not known; they are left out. Left out too is what agents register and no task definition was seen to ask for,
 * such as the names for FSx volumes, port ranges and restart policies. Empty lists and maps ask for nothing, except for
 * `ulimits` and the two of DNS. An image is one of Amazon ECR where it begins with
 * `ACCOUNT.dkr.ecr.REGION.amazonaws.com/`, or with `.com.cn/`; a secret is one of Secrets Manager where its ARN says so,
 * and of Parameter Store otherwise.
 *
 * Adding to a valid definition takes no attribute away, but for `startPeriod` of a health check: with it, Docker Remote
 * API 1.29 takes the place of 1.24.
 *
 * @param definition - a decoded request of RegisterTaskDefinition, or a task definition that ECS described, whose own
 *   `requiresAttributes` is not looked at
 * @returns each attribute once, by name; empty where any instance will do
 * @example
 * ```ts
 * import { RegisterTaskDefinitionRequest, requiredAttributes } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const decoded = RegisterTaskDefinitionRequest.decode({
 *   family: 'web',
 *   networkMode: 'awsvpc',
 *   containerDefinitions: [{ name: 'web', image: 'public.ecr.aws/nginx/nginx:1.27', memory: 512 }],
 * });
 * assert(decoded._tag === 'Right');
 * assert.deepEqual(requiredAttributes(decoded.right), [
 *   { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18', causes: ['networkMode'] },
 *   { name: 'ecs.capability.task-eni', causes: ['networkMode'] },
 * ]);
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 * @category task definitions
 */
export function requiredAttributes(definition: RequiredAttributesInput): readonly RequiredAttribute[] {
  const required = new Map<string, string[]>();
  for (const rule of ATTRIBUTE_RULES) {
    for (const { at, value = '' } of rule.causes(definition)) {
      const name = rule.name.replace('*', () => value);
      required.set(name, [...(required.get(name) ?? []), formatPath(at)]);
    }
  }
  return [...required]
    .map(([name, causes]) => ({ name, causes }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
