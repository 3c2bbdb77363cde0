/**
 * Roles, and what needs an execution role.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import { quoted } from '../../codec/received.js';
import type { Violation } from '../../codec/rule.js';
import { whereSound } from '../../codec/sound-view.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import { isEcrImage } from '../ecr-image.js';
import type { Check, TaskDefinitionRule } from '../rule.js';
import { type Definition, inContainers, isGiven, onFargate } from './scope.js';

const missing = (at: readonly Step[], purpose: string): Violation => ({
  at,
  expected: `an executionRoleArn, to ${purpose}`,
  received: 'none',
  hint: 'Set executionRoleArn, as a rule to ecsTaskExecutionRole.',
});

/** Checks containers of definitions that have no execution role. */
const withoutRole = (check: (container: ContainerDefinition) => readonly Violation[]): Check =>
  inContainers((container, { executionRoleArn }) => (executionRoleArn === undefined ? check(container) : []));

/** Checks each role that a definition names. */
const inRoles =
  (check: (role: string) => Omit<Violation, 'at'> | undefined): Check =>
  (definition) =>
    (['taskRoleArn', 'executionRoleArn'] as const satisfies readonly (keyof Definition)[]).flatMap((member) =>
      whereSound(() => {
        const role = definition[member];
        const violation = role === undefined ? undefined : check(role);
        return violation === undefined ? [] : [{ ...violation, at: [member] }];
      }),
    );

/** An ARN that is meant to be a role's, whatever stands for the account. */
const OF_A_ROLE = /^arn:[^:]*:iam::[^:]*:role\/./;

/** A role by name, with a path or without, or by ARN. */
const ROLE = /^(?:arn:[^:]+:iam::\d{12}:role\/)?[\w+=,.@/-]+$/;

/** Rules about roles. */
export const roleRules: readonly TaskDefinitionRule[] = [
  {
    id: 'role-arn',
    source: 'OBS',
    says: 'Role is not valid',
    check: inRoles((role) =>
      !role.startsWith('arn:') || OF_A_ROLE.test(role)
        ? undefined
        : {
            code: 'malformed',
            expected: 'the ARN of an IAM role',
            received: quoted(role),
            hint: 'Such an ARN has :iam:: and :role/ in it; a cluster, a user or a stack is no role.',
          },
    ),
  },
  {
    /** ECS was seen to refuse ARNs of something else than roles; how closely it looks at those of roles was not seen. */
    id: 'role-placeholder',
    source: 'INF',
    check: inRoles((role) =>
      ROLE.test(role) || (role.startsWith('arn:') && !OF_A_ROLE.test(role))
        ? undefined
        : {
            code: 'malformed',
            expected: 'the name of an IAM role, or its ARN with an account of 12 digits',
            received: quoted(role),
            hint: 'Fill in what stands here for the account or the role.',
          },
    ),
  },
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
