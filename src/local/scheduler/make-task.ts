/**
 * Makes tasks.
 *
 * @module
 */
import type { Tag } from '../../model/tag/tag.js';
import type { TagKey } from '../../model/tag/tag-key.js';
import type { TagValue } from '../../model/tag/tag-value.js';
import { arnIn } from '../state/region.js';
import type { LocalTask } from '../state/task.js';
import type { World } from '../state/world.js';
import type { Place } from './placer.js';

/** What a task is made of, beside its place. */
export type TaskOrder = Pick<
  LocalTask,
  'cluster' | 'definition' | 'group' | 'startedBy' | 'service' | 'settings' | 'tags'
>;

/** A task that has its place and has not started. */
export function makeTask(
  { clock, identity }: Pick<World, 'clock' | 'identity'>,
  order: TaskOrder,
  place: Place,
): LocalTask {
  const { cluster, definition } = order;
  const id = identity.hex(32);
  return {
    ...order,
    ...place,
    id,
    arn: arnIn(cluster.region, `task/${cluster.name}/${id}`),
    tags: [...order.tags, ...inheritedTags(order)],
    times: { createdAt: clock.now },
    lastStatus: definition.registered.networkMode === 'awsvpc' ? 'PROVISIONING' : 'PENDING',
    targets: undefined,
    containers: undefined,
    awaited: { targets: [] },
    wasHealthy: false,
    stop: undefined,
    version: 1,
  };
}

function inheritedTags({ settings, service, definition, cluster }: TaskOrder): readonly Tag[] {
  const { propagateTags, enableECSManagedTags = false } = settings;
  const from = propagateTags === 'SERVICE' ? service : propagateTags === 'TASK_DEFINITION' ? definition : undefined;
  const managed = [
    managedTag('clusterName', cluster.name),
    ...(service === undefined ? [] : [managedTag('serviceName', service.name)]),
  ];
  return [...(from?.tags ?? []), ...(enableECSManagedTags ? managed : [])];
}

const managedTag = (name: string, value: string): Tag => ({
  key: `aws:ecs:${name}` as TagKey,
  value: value as TagValue,
});
