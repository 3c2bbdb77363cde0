/**
 * What needs an execution role.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import type { Violation } from '../../codec/rule.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import { isEcrImage } from '../ecr-image.js';
import type { Check, TaskDefinitionRule } from '../rule.js';
import { inContainers, isGiven, onFargate } from './scope.js';

const missing = (at: readonly Step[], purpose: string): Violation => ({
  at,
  expected: `an executionRoleArn, to ${purpose}`,
  received: 'none',
  hint: 'Set executionRoleArn, as a rule to ecsTaskExecutionRole.',
});

/** Checks containers of definitions that have no execution role. */
const withoutRole = (check: (container: ContainerDefinition) => readonly Violation[]): Check =>
  inContainers((container, { executionRoleArn }) => (executionRoleArn === undefined ? check(container) : []));

/** Rules about `executionRoleArn`. */
export const roleRules: readonly TaskDefinitionRule[] = [
  {
    id: 'fargate-execution-role-awslogs',
    source: 'OBS',
    says: 'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
    check: onFargate(
      withoutRole(({ logConfiguration }) =>
        logConfiguration?.logDriver === 'awslogs' ? [missing(['logConfiguration', 'logDriver'], 'write logs')] : [],
      ),
    ),
  },
  {
    id: 'fargate-execution-role-ecr',
    source: 'OBS',
    says: 'Fargate requires task definition to have execution role ARN to support ECR images.',
    check: onFargate(
      withoutRole(({ image }) =>
        image !== undefined && isEcrImage(image) ? [missing(['image'], 'pull an image of Amazon ECR')] : [],
      ),
    ),
  },
  {
    id: 'secrets-execution-role',
    source: 'OBS',
    says: "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    check: withoutRole(({ secrets = [] }) => (secrets.length > 0 ? [missing(['secrets'], 'read secrets')] : [])),
  },
  {
    /** The developer guide wants the role for each of these; whether ECS refuses a definition without was not seen. */
    id: 'execution-role',
    source: 'INF',
    check: withoutRole(({ repositoryCredentials, environmentFiles, logConfiguration }) => [
      ...(isGiven(repositoryCredentials) ? [missing(['repositoryCredentials'], 'read credentials')] : []),
      ...(isGiven(environmentFiles) ? [missing(['environmentFiles'], 'read files in Amazon S3')] : []),
      ...(isGiven(logConfiguration?.secretOptions)
        ? [missing(['logConfiguration', 'secretOptions'], 'read secrets')]
        : []),
    ]),
  },
];
