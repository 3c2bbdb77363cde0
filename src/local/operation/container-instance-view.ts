/**
 * A container instance as ECS describes it.
 *
 * @module
 */
import type { ContainerInstanceField } from '../../model/container-instance/container-instance-field.js';
import type { LocalContainerInstance } from '../state/container-instance.js';
import { isPending } from '../state/task.js';
import { resourcesView } from './instance-resources.js';

/** The container instance, with what is to be included. */
export function containerInstanceView(
  instance: LocalContainerInstance,
  include: readonly ContainerInstanceField[] = [],
): object {
  const tasks = [...instance.tasks];
  return {
    containerInstanceArn: instance.arn,
    ec2InstanceId: instance.ec2InstanceId,
    version: instance.version,
    versionInfo: instance.versionInfo ?? {},
    remainingResources: resourcesView(instance.remaining),
    registeredResources: resourcesView(instance.registered),
    status: instance.status,
    agentConnected: instance.agentConnected,
    runningTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(isPending).length,
    attributes: instance.attributes,
    registeredAt: new Date(instance.registeredAt),
    attachments: [],
    ...(include.includes('TAGS') ? { tags: instance.tags } : {}),
    ...(include.includes('CONTAINER_INSTANCE_HEALTH') ? { healthStatus: healthOf(instance) } : {}),
  };
}

/** Only the agent can tell how its instance is. */
function healthOf({ agentConnected, registeredAt }: LocalContainerInstance): object {
  const status = agentConnected ? 'OK' : 'INSUFFICIENT_DATA';
  const since = new Date(registeredAt);
  return {
    overallStatus: status,
    details: [{ type: 'CONTAINER_RUNTIME', status, lastUpdated: since, lastStatusChange: since }],
  };
}
