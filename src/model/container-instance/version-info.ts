/**
 * Versions of what runs on a container instance.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * Which container agent and which Docker a container instance runs.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VersionInfo.html
 * @category structures
 */
export interface VersionInfo {
  /** The version of the container agent, such as `1.29.0`. */
  readonly agentVersion?: string;
  /** The commit in the agent's repository that it was built from, abbreviated, such as `a190a73f`. */
  readonly agentHash?: string;
  /** The version of Docker, such as `DockerVersion: 18.06.1-ce`. */
  readonly dockerVersion?: string;
}

export const VersionInfo = structure<VersionInfo>('VersionInfo', {
  agentVersion: optional(Text),
  agentHash: optional(Text),
  dockerVersion: optional(Text),
});
