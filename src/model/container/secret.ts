/**
 * Secrets that a container is started with.
 *
 * @module
 */
import { sensitive, structure, Text } from '../../codec/index.js';

/**
 * A value that ECS fetches from Secrets Manager or Parameter Store when a task starts, and hands to a container as an
 * environment variable or to its log driver as an option. The execution role must be allowed to read it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
 * @category structures
 */
export interface Secret {
  /** The environment variable, or the option of the log driver, that receives the value. */
  readonly name: string;
  /**
   * Where the value is kept: the ARN of a Secrets Manager secret or of a parameter, or a parameter's name where it
   * lives in the Region of the task.
   */
  readonly valueFrom: string;
}

export const Secret = structure<Secret>('Secret', {
  name: Text,
  valueFrom: sensitive(Text),
});
