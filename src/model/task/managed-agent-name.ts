/**
 * Names of agents that ECS adds to containers.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * An agent that ECS runs inside a container: so far only the one for `ExecuteCommand`.
 *
 * @category enumerations
 */
export type ManagedAgentName = 'ExecuteCommandAgent' | Unrecognized;

export const ManagedAgentName = enumeration<ManagedAgentName>('ManagedAgentName', {
  ExecuteCommandAgent: 'ExecuteCommandAgent',
});
