/**
 * A revision of a task definition as ECS describes it.
 *
 * @module
 */
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { NetworkMode } from '../../model/task-definition/network-mode.js';
import { ACCOUNT_ID } from '../state/region.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';

/** The revision, with the defaults that ECS fills in. */
export function taskDefinitionView({ arn, revision, registered, ...times }: LocalTaskDefinition): object {
  const { tags: _, containerDefinitions, volumes = [], placementConstraints = [], ...rest } = registered;
  return {
    ...rest,
    taskDefinitionArn: arn,
    revision,
    status: times.deregisteredAt === undefined ? 'ACTIVE' : 'INACTIVE',
    containerDefinitions: containerDefinitions.map(containerView),
    volumes,
    placementConstraints,
    compatibilities: compatibilitiesOf(registered.networkMode),
    registeredAt: new Date(times.registeredAt),
    registeredBy: `arn:aws:iam::${ACCOUNT_ID}:root`,
    ...(times.deregisteredAt === undefined ? {} : { deregisteredAt: new Date(times.deregisteredAt) }),
  };
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

/** As observed in answers of ECS; nothing is published. */
function compatibilitiesOf(networkMode: NetworkMode | undefined): string[] {
  return networkMode === 'awsvpc' ? ['EC2', 'FARGATE', 'MANAGED_INSTANCES'] : ['EXTERNAL', 'EC2'];
}
