/**
 * A task as ECS describes it.
 *
 * @module
 */
import { taskDemand } from '../../scheduler/placement/task-demand.js';
import type { LocalTask } from '../state/task.js';
import { containerView } from './container-view.js';
import { attachmentsOf } from './network-interface-view.js';
import { platformFamilyOf } from './platform-family.js';

/** The task, with its tags where they are asked for. */
export function taskView(task: LocalTask, withTags = false): object {
  const { cluster, definition, instance, launch, stop } = task;
  const { cpu, memory } = taskDemand(definition.registered);
  return {
    taskArn: task.arn,
    taskDefinitionArn: definition.arn,
    clusterArn: cluster.arn,
    containerInstanceArn: instance?.arn,
    group: task.group,
    startedBy: task.startedBy,
    launchType: launch.launchType,
    capacityProviderName: launch.capacityProviderName,
    availabilityZone: task.availabilityZone,
    lastStatus: task.lastStatus,
    desiredStatus: desiredStatusOf(task),
    healthStatus: task.containers ?? 'UNKNOWN',
    ...connectivityOf(task),
    ...timesOf(task),
    stopCode: stop?.code,
    stoppedReason: stop?.reason,
    cpu: `${cpu}`,
    memory: `${memory}`,
    ephemeralStorage: definition.registered.ephemeralStorage,
    ...(launch.launchType === 'FARGATE' ? onFargate(task) : {}),
    attachments: attachmentsOf(task),
    attributes: [{ name: 'ecs.cpu-architecture', value: architectureOf(task) }],
    containers: definition.registered.containerDefinitions.map((container) => containerView(task, container)),
    enableExecuteCommand: task.settings.enableExecuteCommand ?? false,
    inferenceAccelerators: [],
    overrides: overridesOf(task),
    version: task.version,
    ...(withTags ? { tags: task.tags } : {}),
  };
}

/** What ECS wants of a task: it stops once somebody or something stops it. */
export const desiredStatusOf = ({ stop }: LocalTask) => (stop === undefined ? 'RUNNING' : 'STOPPED');

/** ECS hears of a task once its images are pulled. */
function connectivityOf({ instance, times: { pullStartedAt } }: LocalTask): object {
  if (pullStartedAt === undefined) return {};
  const connectivity = instance?.agentConnected === false ? 'DISCONNECTED' : 'CONNECTED';
  return { connectivity, connectivityAt: new Date(pullStartedAt) };
}

const timesOf = ({ times }: LocalTask): object =>
  Object.fromEntries(Object.entries(times).map(([name, time]) => [name, new Date(time)]));

const SMALLEST_STORAGE = 20;

function onFargate({ definition, launch }: LocalTask): object {
  return {
    platformVersion: launch.platformVersion,
    platformFamily: platformFamilyOf(definition),
    fargateEphemeralStorage: { sizeInGiB: definition.registered.ephemeralStorage?.sizeInGiB ?? SMALLEST_STORAGE },
  };
}

function architectureOf({ instance, definition }: LocalTask): string {
  const attribute = instance?.attributes.find(({ name }) => name === 'ecs.cpu-architecture');
  return attribute?.value ?? (definition.registered.runtimePlatform?.cpuArchitecture ?? 'X86_64').toLowerCase();
}

/** ECS names every container, be anything overridden or not. */
function overridesOf({ definition, settings: { overrides = {} } }: LocalTask): object {
  return {
    inferenceAcceleratorOverrides: [],
    ...overrides,
    containerOverrides: definition.registered.containerDefinitions.map(
      ({ name }) => overrides.containerOverrides?.find((override) => override.name === name) ?? { name },
    ),
  };
}
