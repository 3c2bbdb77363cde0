/**
 * Attachments.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, Text } from '../../codec/index.js';
import { KeyValuePair } from '../container/key-value-pair.js';

/**
 * What ECS attached to a task, an instance or a cluster: a network interface, an EBS volume, a Service Connect
 * endpoint, or a capacity provider with what it uses.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html
 * @category structures
 */
export interface Attachment {
  /** Unique among attachments. */
  readonly id?: string;
  /** What is attached, such as `ElasticNetworkInterface`, `Service Connect` or `AmazonElasticBlockStorage`. */
  readonly type?: string;
  /**
   * Where the attachment is in its life: `PRECREATED`, `CREATED`, `ATTACHING`, `ATTACHED`, `DETACHING`, `DETACHED`,
   * `DELETED` or `FAILED`.
   */
  readonly status?: string;
  /**
   * What there is to know of it, by type: of a network interface its ID, its addresses and its subnet; of an EBS volume
   * its name, its ID, the role, and why it failed if it did; of Service Connect its port and its names.
   */
  readonly details: readonly KeyValuePair[];
}

export const Attachment = structure<Attachment>('Attachment', {
  id: optional(Text),
  type: optional(Text),
  status: optional(Text),
  details: listOrEmpty(list(KeyValuePair)),
});
