/**
 * Which lists of a task definition mean the same in another order, and what tells their elements apart.
 *
 * @module
 */
import { isRecord } from '../../codec/record.js';
import type { Members } from '../members.js';

/** A list that means the same in any order. */
export interface KeyedList {
  readonly order: 'ignored';
  /** What tells the elements apart: a member of theirs, or something worked out from them. */
  readonly by: string | ((element: unknown) => unknown);
  /** Whether, of elements with the same key, the order decides which one counts. */
  readonly positionDecides?: true;
  readonly because: string;
}

/** A list whose order matters: it is compared, and shown, as one value. */
export interface OrderedList {
  readonly order: 'kept';
  readonly because: string;
}

const partsOf = (element: unknown): Members => (isRecord(element) ? element : {});

const itself = (element: unknown) => element;

function port(element: unknown): unknown {
  const { containerPort, containerPortRange = containerPort, protocol = 'tcp' } = partsOf(element);
  return containerPortRange === undefined ? undefined : `${containerPortRange}/${protocol}`;
}

function devicePath(element: unknown): unknown {
  const { hostPath, containerPath = hostPath } = partsOf(element);
  return containerPath;
}

function constraint(element: unknown): unknown {
  const { type, expression = type } = partsOf(element);
  return expression;
}

const named = 'each stands for itself, and is found by its name';
const set = 'it is a set: whether an element is there is all that counts';
const handedOn = 'it is handed on element by element';

/** Every list of a task definition. ECS keeps the order of some and not of others, and publishes nothing about it. */
export const ELEMENT_ORDER: ReadonlyMap<string, KeyedList | OrderedList> = new Map<string, KeyedList | OrderedList>([
  [
    'RegisterTaskDefinitionRequest.containerDefinitions',
    { order: 'ignored', by: 'name', because: 'dependsOn, not the list, says which container starts first' },
  ],
  ['RegisterTaskDefinitionRequest.volumes', { order: 'ignored', by: 'name', because: named }],
  [
    'RegisterTaskDefinitionRequest.placementConstraints',
    { order: 'ignored', by: constraint, because: 'all must hold' },
  ],
  ['RegisterTaskDefinitionRequest.requiresCompatibilities', { order: 'ignored', by: itself, because: set }],
  ['RegisterTaskDefinitionRequest.tags', { order: 'ignored', by: 'key', because: named }],
  ['RegisterTaskDefinitionRequest.inferenceAccelerators', { order: 'ignored', by: 'deviceName', because: named }],
  ['ProxyConfiguration.properties', { order: 'ignored', by: 'name', positionDecides: true, because: named }],
  ['ContainerDefinition.links', { order: 'ignored', by: itself, because: 'each adds a name of its own' }],
  ['ContainerDefinition.portMappings', { order: 'ignored', by: port, because: 'each maps a port of its own' }],
  ['ContainerDefinition.entryPoint', { order: 'kept', because: handedOn }],
  ['ContainerDefinition.command', { order: 'kept', because: handedOn }],
  ['ContainerDefinition.environment', { order: 'ignored', by: 'name', positionDecides: true, because: named }],
  ['ContainerDefinition.environmentFiles', { order: 'kept', because: 'files are read in this order' }],
  [
    'ContainerDefinition.mountPoints',
    { order: 'ignored', by: 'containerPath', because: 'each mounts at its own path' },
  ],
  ['ContainerDefinition.volumesFrom', { order: 'ignored', by: 'sourceContainer', because: named }],
  ['ContainerDefinition.secrets', { order: 'ignored', by: 'name', positionDecides: true, because: named }],
  ['ContainerDefinition.dependsOn', { order: 'ignored', by: 'containerName', because: 'all must have come that far' }],
  ['ContainerDefinition.dnsServers', { order: 'kept', because: 'the first one is asked first' }],
  ['ContainerDefinition.dnsSearchDomains', { order: 'kept', because: 'the first one is tried first' }],
  ['ContainerDefinition.extraHosts', { order: 'ignored', by: 'hostname', positionDecides: true, because: named }],
  ['ContainerDefinition.dockerSecurityOptions', { order: 'ignored', by: itself, because: set }],
  ['ContainerDefinition.ulimits', { order: 'ignored', by: 'name', because: named }],
  ['ContainerDefinition.systemControls', { order: 'ignored', by: 'namespace', positionDecides: true, because: named }],
  ['ContainerDefinition.resourceRequirements', { order: 'ignored', by: 'type', because: 'all must be met' }],
  ['ContainerDefinition.credentialSpecs', { order: 'ignored', by: itself, because: set }],
  ['ContainerRestartPolicy.ignoredExitCodes', { order: 'ignored', by: itself, because: set }],
  ['HealthCheck.command', { order: 'kept', because: handedOn }],
  ['KernelCapabilities.add', { order: 'ignored', by: itself, because: set }],
  ['KernelCapabilities.drop', { order: 'ignored', by: itself, because: set }],
  ['LinuxParameters.devices', { order: 'ignored', by: devicePath, because: 'each appears at its own path' }],
  ['Device.permissions', { order: 'ignored', by: itself, because: set }],
  ['LinuxParameters.tmpfs', { order: 'ignored', by: 'containerPath', because: 'each is mounted at its own path' }],
  ['Tmpfs.mountOptions', { order: 'kept', because: 'a later option overrides an earlier one, as rw does ro' }],
  ['LogConfiguration.secretOptions', { order: 'ignored', by: 'name', positionDecides: true, because: named }],
]);

/** What tells an element from the others, as text; `undefined` where it has no key. */
export function keyOf({ by }: KeyedList, element: unknown): string | undefined {
  const key = typeof by === 'string' ? partsOf(element)[by] : by(element);
  return typeof key === 'string' || typeof key === 'number' ? `${key}` : undefined;
}
