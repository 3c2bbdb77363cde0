/**
 * Registers what is to be deployed.
 *
 * @module
 */
import type { CallOptions } from '../../client/call-options.js';
import type { EcsError } from '../../client/error/ecs-error.js';
import { type Either, right } from '../../codec/either.js';
import type { Service } from '../../model/service/service.js';
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import { diffTaskDefinitions } from '../../task-definition/diff/diff-task-definitions.js';
import type { DeployEcs } from './deploy-options.js';
import { sendOnce } from './send-once.js';

/**
 * The ARN of a new revision. Where the answer is lost, the family's latest revision is taken for it, provided that it
 * means the same and that the service did not run it before. Where that cannot be told, another one is registered: a
 * spare revision does no harm.
 *
 * @param before - the service; `undefined` where it is to be created
 */
export function registerRevision(
  ecs: Pick<DeployEcs, 'registerTaskDefinition' | 'describeTaskDefinition'>,
  definition: RegisterTaskDefinitionInput,
  before: Service | undefined,
  options: CallOptions,
): Promise<Either<EcsError, string>> {
  const call = ecs.registerTaskDefinition(definition, options);
  const latest = ecs.describeTaskDefinition({ taskDefinition: definition.family, include: ['TAGS'] }, options);
  return sendOnce(
    async () => {
      const registered = await call();
      return registered._tag === 'Left' ? registered : right(registered.right.taskDefinition.taskDefinitionArn);
    },
    async () => {
      const described = await latest();
      if (described._tag === 'Left') return right(undefined);
      const { taskDefinition, tags = [] } = described.right;
      const arn = taskDefinition.taskDefinitionArn;
      const same = diffTaskDefinitions({ ...taskDefinition, tags }, definition).length === 0;
      return right(same && !runs(before, arn) ? arn : undefined);
    },
  );
}

function runs(service: Service | undefined, arn: string): boolean {
  return service?.deployments.some(({ taskDefinition }) => taskDefinition === arn) ?? false;
}
