/**
 * Health checks of containers.
 *
 * @module
 */
import { integer, list, optional, type Rule, structure, Text } from '../../codec/index.js';
import type { Seconds } from '../quantity/seconds.js';

/**
 * A command that tells whether a container is healthy, run in it again and again. It takes the place of the image's own
 * `HEALTHCHECK`, which ECS never looks at. A service replaces a task with an essential container that is unhealthy. It
 * does not go with a Classic Load Balancer; EC2 needs agent 1.17.0 or later, Fargate platform version 1.1.0 or later.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
 * @category structures
 */
export interface HealthCheck {
  /**
   * What to run, where exit code 0 means healthy: `CMD` and the arguments of a program, or `CMD-SHELL` and one line for
   * the container's shell.
   */
  readonly command: readonly string[];
  /** Seconds between two checks: 5 to 300. Default: 30. */
  readonly interval?: Seconds;
  /** Seconds after which a check counts as failed: 2 to 60. Default: 5. */
  readonly timeout?: Seconds;
  /** Failures in a row that make the container unhealthy: 1 to 10. Default: 3. */
  readonly retries?: number;
  /**
   * Seconds from the start in which failures do not count, unless a check has succeeded: 0 to 300. Absent: failures
   * count from the start.
   */
  readonly startPeriod?: Seconds;
}

const HealthCheckInterval = integer<Seconds>('HealthCheckInterval', {
  min: 5,
  max: 300,
  form: 'a number of seconds',
  source: 'SDK',
});

const HealthCheckTimeout = integer<Seconds>('HealthCheckTimeout', {
  min: 2,
  max: 60,
  form: 'a number of seconds',
  source: 'SDK',
});

const HealthCheckRetries = integer<number>('HealthCheckRetries', {
  min: 1,
  max: 10,
  form: 'a number of failures',
  source: 'SDK',
});

const HealthCheckStartPeriod = integer<Seconds>('HealthCheckStartPeriod', {
  min: 0,
  max: 300,
  form: 'a number of seconds',
  source: 'SDK',
});

const commandKind: Rule<HealthCheck> = {
  id: 'health-check-command-kind',
  source: 'INF',
  reads: ['command'],
  check({ command }) {
    if (command[0] === 'CMD' || command[0] === 'CMD-SHELL') return undefined;
    return {
      at: ['command'],
      expected: 'CMD or CMD-SHELL as the first element',
      received: command.length === 0 ? 'an empty list' : 'another first element',
      hint: 'Put CMD before a program and its arguments, or CMD-SHELL before one line for the shell.',
    };
  },
};

export const HealthCheck = structure<HealthCheck>(
  'HealthCheck',
  {
    command: list(Text),
    interval: optional(HealthCheckInterval),
    timeout: optional(HealthCheckTimeout),
    retries: optional(HealthCheckRetries),
    startPeriod: optional(HealthCheckStartPeriod),
  },
  [commandKind],
);
