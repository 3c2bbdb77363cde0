/**
 * Resource limits of containers.
 *
 * @module
 */
import { Integer, type Rule, structure } from '../../codec/index.js';
import { UlimitName } from './ulimit-name.js';

/**
 * How much of one resource the processes of a container may use. On Fargate `nofile` is 65,535, soft and hard, unless
 * it is set; every other limit is the operating system's.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html
 * @category structures
 */
export interface Ulimit {
  /** The resource. */
  readonly name: UlimitName;
  /**
   * The limit that applies, in bytes, in seconds or as a count, by the kind of resource; a process may raise it up to
   * the hard limit. Docker takes -1 as no limit.
   */
  readonly softLimit: number;
  /** The most that the soft limit can be raised to, in the same unit. Docker takes -1 as no limit. */
  readonly hardLimit: number;
}

const softWithinHard: Rule<Ulimit> = {
  id: 'ulimit-soft-within-hard',
  source: 'PF',
  reads: ['softLimit', 'hardLimit'],
  check({ softLimit, hardLimit }) {
    if (softLimit <= hardLimit || hardLimit < 0) return undefined;
    return {
      at: ['softLimit'],
      expected: `at most the hard limit, ${hardLimit}`,
      received: `${softLimit}`,
    };
  },
};

export const Ulimit = structure<Ulimit>(
  'Ulimit',
  {
    name: UlimitName,
    softLimit: Integer,
    hardLimit: Integer,
  },
  [softWithinHard],
);
