/**
 * A service as ECS describes it.
 *
 * @module
 */
import { percentagesOf } from '../../scheduler/task-bounds.js';
import type { LocalDeployment } from '../state/deployment.js';
import { ACCOUNT_ID } from '../state/region.js';
import type { LocalService } from '../state/service.js';
import type { ServiceSettings } from '../state/service-settings.js';
import type { LocalTask } from '../state/task.js';

const OF_SERVICE = [
  'availabilityZoneRebalancing',
  'loadBalancers',
  'serviceRegistries',
  'launchType',
  'capacityProviderStrategy',
  'platformVersion',
  'placementConstraints',
  'placementStrategy',
  'networkConfiguration',
  'healthCheckGracePeriodSeconds',
  'schedulingStrategy',
  'deploymentController',
  'enableECSManagedTags',
  'propagateTags',
  'enableExecuteCommand',
] as const satisfies (keyof ServiceSettings)[];

const OF_DEPLOYMENT = [
  'capacityProviderStrategy',
  'launchType',
  'platformVersion',
  'networkConfiguration',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const satisfies (keyof ServiceSettings)[];

/** The service, with its tags where they are asked for. */
export function serviceView(service: LocalService, withTags = false): object {
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status,
    desiredCount: service.desiredCount,
    ...countsOf(service.tasks),
    loadBalancers: [],
    serviceRegistries: [],
    placementConstraints: [],
    placementStrategy: [],
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    propagateTags: 'NONE',
    ...pick(service.settings, OF_SERVICE),
    deploymentConfiguration: deploymentConfigurationOf(service),
    taskDefinition: service.taskDefinitionArn,
    deployments: service.deployments.map((deployment) => deploymentView(service, deployment)),
    roleArn: roleArnOf(service),
    events: service.events.map((event) => ({ ...event, createdAt: new Date(event.createdAt) })),
    createdAt: new Date(service.createdAt),
    createdBy: `arn:aws:iam::${ACCOUNT_ID}:root`,
    ...(withTags ? { tags: service.created.tags ?? [] } : {}),
  };
}

function deploymentView(service: LocalService, deployment: LocalDeployment): object {
  const primary = service.deployments[0] === deployment;
  const done = deployment.rolloutState === 'COMPLETED';
  return {
    id: deployment.id,
    status: primary ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: deployment.taskDefinitionArn,
    desiredCount: primary ? service.desiredCount : 0,
    ...countsOf(service.tasks.filter(({ deploymentId }) => deploymentId === deployment.id)),
    failedTasks: 0,
    createdAt: new Date(deployment.createdAt),
    updatedAt: new Date(deployment.updatedAt),
    ...pick(deployment.settings, OF_DEPLOYMENT),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: `ECS deployment ${deployment.id} ${done ? 'completed' : 'in progress'}.`,
  };
}

/** ECS answers with the percentages in force, defaults included. */
function deploymentConfigurationOf({ settings }: LocalService): object {
  return {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    strategy: 'ROLLING',
    ...settings.deploymentConfiguration,
    ...percentagesOf(settings),
  };
}

/** A role that was given by name is answered as an ARN. */
function roleArnOf({ arn, created: { role } }: LocalService): string | undefined {
  if (role === undefined || role.startsWith('arn:')) return role;
  const [, partition] = arn.split(':');
  return `arn:${partition}:iam::${ACCOUNT_ID}:role/${role}`;
}

function countsOf(tasks: readonly LocalTask[]): object {
  return {
    runningCount: tasks.filter(({ status }) => status === 'RUNNING').length,
    pendingCount: tasks.filter(({ status }) => status === 'PENDING').length,
  };
}

function pick<K extends keyof ServiceSettings>(settings: ServiceSettings, keys: readonly K[]): object {
  return Object.fromEntries(keys.filter((key) => settings[key] !== undefined).map((key) => [key, settings[key]]));
}
