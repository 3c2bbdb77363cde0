/**
 * RegisterContainerInstance.
 *
 * @module
 */
import { RegisterContainerInstanceRequest } from '../../model/container-instance/register-container-instance.js';
import type { LocalCluster } from '../state/cluster.js';
import type { InstanceResources, LocalContainerInstance } from '../state/container-instance.js';
import { nameIn, type Region } from '../state/region.js';
import { zoneOf } from '../state/zone.js';
import { clientException } from '../wire/exception.js';
import { containerInstanceView } from './container-instance-view.js';
import { handler } from './handler.js';
import { readIdentityDocument } from './identity-document.js';
import { attributesOf, factsIn } from './instance-attributes.js';
import { readResources } from './instance-resources.js';
import { containerInstanceIn } from './known-container-instance.js';

/** An agent that starts again names its ARN, and stays the instance that it was. */
export const registerContainerInstance = handler(RegisterContainerInstanceRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const { containerInstanceArn: arn } = request;
  const instance = arn === undefined ? added(region, cluster, request) : again(region, cluster, request, arn);
  region.world.scheduler.noticeCluster(cluster);
  return { containerInstance: containerInstanceView(instance, ['TAGS']) };
});

/** The zones of a region that instances come from, one after the other. */
const ZONES = 3;
const INSTANCE_TYPE = 'm5.xlarge';

function added(
  region: Region,
  cluster: LocalCluster,
  request: RegisterContainerInstanceRequest,
): LocalContainerInstance {
  const { identity, policy } = region.world;
  const id = identity.hex(32);
  const document = readIdentityDocument(request.instanceIdentityDocument);
  const facts = {
    availabilityZone: zoneOf(region.name, cluster.instances.size % ZONES),
    instanceType: INSTANCE_TYPE,
    ...document,
  };
  const attributes = attributesOf(request.attributes ?? [], facts);
  const registered = readResources(request.totalResources ?? [], policy.reservedPorts);
  const instance: LocalContainerInstance = {
    arn: region.arn(`container-instance/${cluster.name}/${id}`),
    id,
    ec2InstanceId: document.instanceId ?? `i-${identity.hex(17)}`,
    availabilityZone: factsIn(attributes).availabilityZone ?? facts.availabilityZone,
    registeredAt: region.now,
    versionInfo: request.versionInfo,
    registered,
    remaining: { ...registered, ports: new Set(registered.ports) },
    pickedPorts: new Set(),
    attributes,
    tasks: new Set(),
    status: 'ACTIVE',
    agentConnected: true,
    tags: request.tags ?? [],
    version: 1,
  };
  cluster.instances.set(id, instance);
  return instance;
}

/** What is absent stays as it is. */
function again(
  region: Region,
  cluster: LocalCluster,
  request: RegisterContainerInstanceRequest,
  arn: string,
): LocalContainerInstance {
  const instance = containerInstanceIn(cluster, arn);
  if (instance === undefined || instance.status === 'INACTIVE') {
    throw clientException(`Referenced container instance ${nameIn(arn)} not registered.`);
  }
  const before = {
    availabilityZone: instance.availabilityZone,
    instanceType: INSTANCE_TYPE,
    ...factsIn(instance.attributes),
  };
  const document = readIdentityDocument(request.instanceIdentityDocument);
  const { instanceType } = { ...before, ...document, ...factsIn(request.attributes ?? []) };
  if (instanceType !== before.instanceType) {
    throw clientException(
      `Container instance type changes are not supported. Container instance ${instance.id} was previously registered as ${before.instanceType}.`,
    );
  }
  const { versionInfo = instance.versionInfo, tags = instance.tags, totalResources } = request;
  if (totalResources !== undefined) resize(instance, readResources(totalResources, region.world.policy.reservedPorts));
  const attributes = attributesOf(request.attributes ?? instance.attributes, before);
  const { availabilityZone = before.availabilityZone } = factsIn(attributes);
  return Object.assign(instance, {
    availabilityZone,
    versionInfo,
    attributes,
    tags,
    agentConnected: true,
    version: instance.version + 1,
  });
}

/** Gives an instance other resources, of which its tasks keep what they have. */
function resize({ registered, remaining }: LocalContainerInstance, { cpu, memory, ports }: InstanceResources): void {
  remaining.cpu += cpu - registered.cpu;
  remaining.memory += memory - registered.memory;
  registered.cpu = cpu;
  registered.memory = memory;
  for (const port of registered.ports) remaining.ports.delete(port);
  registered.ports.clear();
  for (const port of ports) {
    registered.ports.add(port);
    remaining.ports.add(port);
  }
}
