/**
 * Whether a container instance can hold a task, and if not, why.
 *
 * @module
 */
import type { ClusterQuery, QuerySubject } from './cluster-query.js';
import type { HostPort, TaskDemand } from './task-demand.js';

/** A container instance, as far as placement asks. */
export interface PlacementInstance extends QuerySubject {
  /** CPU units that are not taken. */
  readonly cpu: number;
  /** MiB that are not taken. */
  readonly memory: number;
  /** Whether a port is taken, be it by a task or because it is reserved. */
  readonly hasPort: (port: HostPort) => boolean;
  /** How many tasks of the service, or of the task's group, are there. */
  readonly sameGroup: number;
}

/** Why an instance cannot hold a task. */
export type Obstacle = 'agent' | 'cpu' | 'memory' | 'port' | 'attribute' | 'memberOf' | 'distinctInstance';

/** What an instance must satisfy. */
export interface PlacementRequirements {
  readonly demand: TaskDemand;
  /** Names of the attributes that the task definition asks for. */
  readonly attributes: readonly string[];
  /** The expressions of all `memberOf` constraints. */
  readonly memberOf: readonly ClusterQuery[];
  /** Whether no two tasks of the group may share an instance. */
  readonly distinctInstance: boolean;
}

/** In the order in which ECS filters: the agent, resources, attributes, then constraints. */
const CHECKS: readonly (readonly [Obstacle, (instance: PlacementInstance, task: PlacementRequirements) => boolean])[] =
  [
    ['agent', ({ agentConnected }) => agentConnected],
    ['cpu', ({ cpu }, { demand }) => cpu >= demand.cpu],
    ['memory', ({ memory }, { demand }) => memory >= demand.memory],
    ['port', ({ hasPort }, { demand }) => !demand.ports.some(hasPort)],
    ['attribute', ({ attributes }, { attributes: required }) => required.every((name) => attributes.has(name))],
    ['memberOf', (instance, { memberOf }) => memberOf.every((matches) => matches(instance))],
    ['distinctInstance', ({ sameGroup }, { distinctInstance }) => !distinctInstance || sameGroup === 0],
  ];

/** What the first check that fails is about; `undefined` where the task fits. Of attributes only names are asked for. */
export function obstacle(instance: PlacementInstance, task: PlacementRequirements): Obstacle | undefined {
  return CHECKS.find(([, passes]) => !passes(instance, task))?.[0];
}

/** How far an instance comes in the checks: what ECS calls the closest match comes farthest, as we read it. */
export function closeness(failed: Obstacle): number {
  return CHECKS.findIndex(([name]) => name === failed);
}
