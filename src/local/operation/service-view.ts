/**
 * A service as ECS describes it.
 *
 * @module
 */
import type { LocalDeployment } from '../state/deployment.js';
import { ACCOUNT_ID } from '../state/region.js';
import type { LocalService } from '../state/service.js';
import type { ServiceSettings } from '../state/service-settings.js';
import { isPending, type LocalTask } from '../state/task.js';
import { deploymentConfigurationView } from './deployment-configuration-view.js';

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
    deploymentConfiguration: deploymentConfigurationView(service.settings),
    taskDefinition: service.definition?.arn,
    deployments: service.deployments.map((deployment) => deploymentView(service, deployment)),
    roleArn: roleArnOf(service),
    events: service.events.map((event) => ({ ...event, createdAt: new Date(event.createdAt) })),
    createdAt: new Date(service.createdAt),
    createdBy: `arn:aws:iam::${ACCOUNT_ID}:root`,
    ...currentRevisions(service),
    ...(withTags ? { tags: service.tags } : {}),
  };
}

function deploymentView(service: LocalService, deployment: LocalDeployment): object {
  const { id, revision, createdAt, updatedAt, rolloutState, rolloutStateReason, failedTasks } = deployment;
  const primary = service.deployments[0] === deployment;
  return {
    id,
    status: primary ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: revision.definition.arn,
    desiredCount: primary ? service.desiredCount : 0,
    ...countsOf(tasksOf(service, deployment)),
    failedTasks,
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    ...pick(revision.settings, OF_DEPLOYMENT),
    ...(isBehindClassic(revision.settings) ? {} : { rolloutState, rolloutStateReason }),
  };
}

/** A service behind a Classic Load Balancer has no rollout state. */
function isBehindClassic({ loadBalancers = [] }: ServiceSettings): boolean {
  return loadBalancers.some(({ loadBalancerName }) => loadBalancerName !== undefined);
}

function currentRevisions(service: LocalService): object {
  const { deployments, history } = service;
  const [latest] = history;
  const current =
    latest !== undefined && latest.finishedAt === undefined ? { currentServiceDeployment: latest.arn } : {};
  const currentServiceRevisions = deployments.map((deployment, i) => ({
    arn: deployment.revision.arn,
    requestedTaskCount: i === 0 ? service.desiredCount : 0,
    ...revisionCountsOf(tasksOf(service, deployment)),
  }));
  return { ...current, currentServiceRevisions };
}

const tasksOf = ({ tasks }: LocalService, { id }: LocalDeployment) => tasks.filter(({ startedBy }) => startedBy === id);

/** A role that was given by name is answered as an ARN. */
function roleArnOf({ arn, created: { role } }: LocalService): string | undefined {
  if (role === undefined || role.startsWith('arn:')) return role;
  const [, partition] = arn.split(':');
  return `arn:${partition}:iam::${ACCOUNT_ID}:role/${role}`;
}

const running = (tasks: readonly LocalTask[]) => tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length;
const pending = (tasks: readonly LocalTask[]) => tasks.filter(isPending).length;

const countsOf = (tasks: readonly LocalTask[]) => ({ runningCount: running(tasks), pendingCount: pending(tasks) });

/** The counts of a service revision. */
export const revisionCountsOf = (tasks: readonly LocalTask[]) => ({
  runningTaskCount: running(tasks),
  pendingTaskCount: pending(tasks),
});

function pick<K extends keyof ServiceSettings>(settings: ServiceSettings, keys: readonly K[]): object {
  return Object.fromEntries(keys.filter((key) => settings[key] !== undefined).map((key) => [key, settings[key]]));
}
