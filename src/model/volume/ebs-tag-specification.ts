/**
 * Tags of EBS volumes.
 *
 * @module
 */
import { optional, type Rule, structure } from '../../codec/index.js';
import { PropagateTags } from '../tag/propagate-tags.js';
import type { Tag } from '../tag/tag.js';
import { Tags } from '../tag/tags.js';
import { EBSResourceType } from './ebs-resource-type.js';

/**
 * The tags that ECS puts on the EBS volumes that it creates, besides its own `AmazonECSCreated` and
 * `AmazonECSManaged`.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html
 * @category structures
 */
export interface EBSTagSpecification {
  /** What the tags are put on. */
  readonly resourceType: EBSResourceType;
  /** The tags, up to 50. */
  readonly tags?: readonly Tag[];
  /** What else the volume copies tags from: its service or the task definition. Absent: nothing. */
  readonly propagateTags?: PropagateTags;
}

const sparesReservedTags: Rule<EBSTagSpecification> = {
  id: 'ebs-reserved-tags',
  source: 'SDK',
  reads: ['tags'],
  check({ tags }) {
    if (tags === undefined) return undefined;
    const reserved = tags.findIndex(({ key }) => key === 'AmazonECSCreated' || key === 'AmazonECSManaged');
    if (reserved === -1) return undefined;
    return {
      at: ['tags', reserved, 'key'],
      expected: 'a tag that ECS does not set itself',
      received: String(tags[reserved]?.key),
      hint: 'Leave the tag out; ECS adds it on its own.',
    };
  },
};

export const EBSTagSpecification = structure<EBSTagSpecification>(
  'EBSTagSpecification',
  {
    resourceType: EBSResourceType,
    tags: optional(Tags),
    propagateTags: optional(PropagateTags),
  },
  [sparesReservedTags],
);
