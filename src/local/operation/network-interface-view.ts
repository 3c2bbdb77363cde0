/**
 * The network interface of a task in the network mode `awsvpc`, as ECS describes it.
 *
 * @module
 */
import { isAwsvpc } from '../scheduler/task-facts.js';
import type { LocalTask } from '../state/task.js';
import { zoneOf } from '../state/zone.js';
import { derivedHex, derivedUuid } from './derived-id.js';

/** What ECS attached to the task. Without `awsvpc` that is nothing. */
export function attachmentsOf(task: LocalTask): object[] {
  if (!isAwsvpc(task)) return [];
  const details = { subnetId: subnetOf(task), ...(isAttached(task) ? addressesOf(task) : {}) };
  return [
    {
      id: attachmentIdOf(task),
      type: 'ElasticNetworkInterface',
      status: statusOf(task),
      details: Object.entries(details).map(([name, value]) => ({ name, value })),
    },
  ];
}

/** The same as its containers have it. */
export function networkInterfacesOf(task: LocalTask): object[] {
  if (!isAwsvpc(task) || !isAttached(task)) return [];
  const { privateIPv4Address } = addressesOf(task);
  return [{ attachmentId: attachmentIdOf(task), privateIpv4Address: privateIPv4Address }];
}

/** Images are pulled over the interface, so that it is there from then on. */
const isAttached = ({ times }: LocalTask) => times.pullStartedAt !== undefined;

const attachmentIdOf = ({ id }: LocalTask) => derivedUuid(`attachment of ${id}`);

function statusOf(task: LocalTask): string {
  if (task.lastStatus === 'STOPPED') return 'DELETED';
  if (task.lastStatus === 'DEPROVISIONING') return 'DETACHING';
  return isAttached(task) ? 'ATTACHED' : 'PRECREATED';
}

/** The subnet in whose zone the task is; the zones of subnets are our own choice. */
function subnetOf({ settings, cluster, availabilityZone }: LocalTask): string {
  const subnets = settings.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  return subnets.find((_, i) => zoneOf(cluster.region, i) === availabilityZone) ?? subnets[0] ?? '';
}

function addressesOf({ id }: LocalTask) {
  const hex = derivedHex(`network interface of ${id}`);
  const [a = 0, b = 0, c = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  /** The first four addresses of a subnet and its last one are taken. */
  const host = 4 + (c % 250);
  return { networkInterfaceId: `eni-${hex.slice(0, 17)}`, privateIPv4Address: `10.${a}.${b}.${host}` };
}
