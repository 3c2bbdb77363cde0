/**
 * Restart policies of containers.
 *
 * @module
 */
import { Bool, Integer, integer, list, optional, structure } from '../../codec/index.js';
import type { Seconds } from '../quantity/seconds.js';

/**
 * Whether ECS restarts a container that has exited, within the same task, rather than let the task stop.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html
 * @category structures
 */
export interface ContainerRestartPolicy {
  /** Whether the container is restarted at all. */
  readonly enabled: boolean;
  /** Exit codes after which the container stays down, at most 50. Absent: it is restarted after any. */
  readonly ignoredExitCodes?: readonly number[];
  /**
   * Seconds that the container must have run to be restarted: 60 to 1800. Default: 300. A container that exits sooner
   * stays down.
   */
  readonly restartAttemptPeriod?: Seconds;
}

const RestartAttemptPeriod = integer<Seconds>('RestartAttemptPeriod', {
  min: 60,
  max: 1800,
  form: 'a number of seconds',
  source: 'SDK',
});

export const ContainerRestartPolicy = structure<ContainerRestartPolicy>('ContainerRestartPolicy', {
  enabled: Bool,
  ignoredExitCodes: optional(list(Integer, { max: 50, source: 'SDK', rule: 'ignored-exit-codes' })),
  restartAttemptPeriod: optional(RestartAttemptPeriod),
});
