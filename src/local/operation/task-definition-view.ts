/**
 * A revision of a task definition as ECS describes it.
 *
 * @module
 */
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import { requiredAttributes } from '../../task-definition/required-attributes.js';
import { ACCOUNT_ID } from '../state/region.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';

/** The revision, with the defaults that ECS fills in. */
export function taskDefinitionView({ arn, revision, registered, ...times }: LocalTaskDefinition): object {
  const { containerDefinitions, volumes = [], placementConstraints = [], ...rest } = registered;
  const attributes = requiredAttributes(registered);
  return {
    ...rest,
    taskDefinitionArn: arn,
    revision,
    status: statusOf(times),
    ...(attributes.length === 0 ? {} : { requiresAttributes: attributes.map(({ name }) => ({ name })) }),
    containerDefinitions: containerDefinitions.map(containerView),
    volumes,
    placementConstraints,
    compatibilities: compatibilitiesOf(registered),
    registeredAt: new Date(times.registeredAt),
    registeredBy: `arn:aws:iam::${ACCOUNT_ID}:root`,
    ...(times.deregisteredAt === undefined ? {} : { deregisteredAt: new Date(times.deregisteredAt) }),
    ...(times.deletedAt === undefined ? {} : { deleteRequestedAt: new Date(times.deletedAt) }),
  };
}

/** Whether it can be used, or only be described. */
export function statusOf({ deregisteredAt, deletedAt }: Pick<LocalTaskDefinition, 'deregisteredAt' | 'deletedAt'>) {
  if (deletedAt !== undefined) return 'DELETE_IN_PROGRESS';
  return deregisteredAt === undefined ? 'ACTIVE' : 'INACTIVE';
}

function containerView(container: ContainerDefinition): object {
  return {
    cpu: 0,
    portMappings: [],
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
  };
}

/** As observed in answers of ECS; nothing is published. A task on Fargate has a size of its own besides. */
export function compatibilitiesOf({ networkMode, cpu, memory }: LocalTaskDefinition['registered']): readonly string[] {
  if (networkMode !== 'awsvpc') return ['EXTERNAL', 'EC2'];
  const isSized = cpu !== undefined && memory !== undefined;
  return isSized ? ['EC2', 'FARGATE', 'MANAGED_INSTANCES'] : ['EC2', 'MANAGED_INSTANCES'];
}
