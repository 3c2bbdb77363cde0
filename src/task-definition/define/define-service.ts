/**
 * A service that the compiler checks against its task definition.
 *
 * @module
 */
import { type Issue, issuesOf, strict } from '../../codec/index.js';
import { formatPath } from '../../codec/path.js';
import { severityOf } from '../../codec/rule.js';
import { CreateServiceRequest } from '../../model/service/create-service.js';
import type { CreateServiceInput } from '../../model/service/create-service-input.js';
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import { agreementRules, type Referred } from '../service-agreement.js';
import { InvalidDefinition } from './invalid-definition.js';
import type { MappedContainer, ServiceFor } from './service-for.js';

/**
 * Defines a service for a task definition: containers, ports, port names and volumes that it refers to are those of the
 * definition, or the code does not compile. When the code runs, what only then is known is checked by the same rules,
 * and the request as CreateService would check it.
 *
 * @typeParam D - the task definition, as it is written
 * @param definition - what {@link defineTaskDefinition} answered
 * @param service - what CreateService takes
 * @returns the input of CreateService, with the family of the definition where it names no `taskDefinition`; throws an
 *   {@link InvalidDefinition} with everything that ECS would refuse
 * @example
 * ```ts
 * import { defineService, defineTaskDefinition } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const web = defineTaskDefinition({
 *   family: 'web',
 *   containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 256, portMappings: [{ containerPort: 80 }] }],
 * });
 * const service = defineService(web, {
 *   serviceName: 'web',
 *   desiredCount: 2,
 *   loadBalancers: [
 *     {
 *       targetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef',
 *       containerName: 'app',
 *       containerPort: 80,
 *     },
 *   ],
 * });
 * assert.equal(service.taskDefinition, 'web');
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * @category task definitions
 */
export function defineService<
  const D extends RegisterTaskDefinitionInput,
  const Balanced extends readonly MappedContainer<D>[] = readonly MappedContainer<D>[],
  const Registered extends readonly (MappedContainer<D> | undefined)[] = readonly (MappedContainer<D> | undefined)[],
>(definition: D, service: ServiceFor<D, Balanced, Registered>): CreateServiceInput {
  const input = { ...service, taskDefinition: service.taskDefinition ?? definition.family };
  const decoded = strict(CreateServiceRequest).decode(input);
  const issues =
    decoded._tag === 'Left' ? issuesOf(decoded.left) : disagreements(decoded.right, definition as Referred);
  if (issues.length > 0) throw new InvalidDefinition('The service', issues);
  return input as CreateServiceInput;
}

function disagreements(service: CreateServiceRequest, definition: Referred): readonly Issue[] {
  return agreementRules.flatMap(({ id, source, check }) =>
    check(service, definition).map(({ at, expected, received, code = 'conflict', hint }) => ({
      path: formatPath(at),
      code,
      message: `Expected ${expected}, got ${received}`,
      expected,
      received,
      ...(hint === undefined ? {} : { hint }),
      rule: id,
      severity: severityOf(source),
    })),
  );
}
