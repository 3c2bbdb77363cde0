/**
 * Agents that ECS adds to containers.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { ManagedAgentName } from './managed-agent-name.js';

/**
 * An agent that ECS runs inside a container, and whether it is up.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html
 * @category structures
 */
export interface ManagedAgent {
  /** When it was last started. Absent before that. */
  readonly lastStartedAt?: Timestamp;
  /** Which agent it is. */
  readonly name?: ManagedAgentName;
  /** Why it is in its state. Absent where all is well. */
  readonly reason?: string;
  /** Its state as last heard: `PENDING`, `RUNNING` or `STOPPED`. Commands can be run once it is `RUNNING`. */
  readonly lastStatus?: string;
}

export const ManagedAgent = structure<ManagedAgent>('ManagedAgent', {
  lastStartedAt: optional(Timestamp),
  name: optional(ManagedAgentName),
  reason: optional(Text),
  lastStatus: optional(Text),
});
