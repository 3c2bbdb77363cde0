/**
 * Tasks as the local ECS keeps them.
 *
 * @module
 */

/** A task of a service. */
export interface LocalTask {
  readonly id: string;
  /** The deployment that started it. */
  readonly deploymentId: string;
  status: 'PENDING' | 'RUNNING' | 'STOPPING' | 'STOPPED';
  /** Whether a running task counts towards the minimum. */
  healthy: boolean;
}
