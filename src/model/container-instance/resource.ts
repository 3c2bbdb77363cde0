/**
 * Resources of a container instance.
 *
 * @module
 */
import { Double, Integer, list, optional, structure, Text } from '../../codec/index.js';
import { ResourceValueType } from './resource-value-type.js';

/**
 * How much a container instance has of something that tasks use up. Only the value that `type` names counts; in answers
 * the other numbers are 0 or absent.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html
 * @category structures
 */
export interface Resource {
  /**
   * `CPU` (in CPU units, of which 1,024 are one vCPU), `MEMORY` (in MiB), `PORTS` (TCP ports that are taken),
   * `PORTS_UDP` (UDP ports that are taken), or a resource of your own.
   */
  readonly name?: string;
  /** Which of the values below counts. */
  readonly type?: ResourceValueType;
  /** The value of type `DOUBLE`: a number with a fraction. */
  readonly doubleValue?: number;
  /** The value of type `LONG`: a whole number that may be large. */
  readonly longValue?: number;
  /** The value of type `INTEGER`: a whole number. */
  readonly integerValue?: number;
  /** The value of type `STRINGSET`, such as the ports `22` and `51678`. */
  readonly stringSetValue?: readonly string[];
}

export const Resource = structure<Resource>('Resource', {
  name: optional(Text),
  type: optional(ResourceValueType),
  doubleValue: optional(Double),
  longValue: optional(Integer),
  integerValue: optional(Integer),
  stringSetValue: optional(list(Text)),
});
