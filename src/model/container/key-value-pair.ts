/**
 * Names with a value.
 *
 * @module
 */
import { optional, sensitive, structure, Text } from '../../codec/index.js';

/**
 * A name and its value: an environment variable of a container, a property of a proxy, or a figure in the statistics of
 * a cluster.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html
 * @category structures
 */
export interface KeyValuePair {
  /** The name; for an environment variable, the variable's. */
  readonly name?: string;
  /** The value. It never shows in messages, whatever it stands for. */
  readonly value?: string;
}

export const KeyValuePair = structure<KeyValuePair>('KeyValuePair', {
  name: optional(Text),
  value: optional(sensitive(Text)),
});
