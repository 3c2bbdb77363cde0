/**
 * Attributes: facts about container instances that placement goes by.
 *
 * @module
 */
import { type Branded, optional, type Rule, structure, Text, text } from '../../codec/index.js';
import { TargetType } from './target-type.js';

/**
 * A name, and often a value, that a container instance has or that a task definition asks for. Names such as
 * `ecs.…` and `com.amazonaws.ecs.…` come from ECS and its agent; the others are your own.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html
 * @category structures
 */
export interface Attribute {
  /** What the fact is about, such as `ecs.instance-type`: 1 to 128 letters, digits and `- _ / \ .` */
  readonly name: AttributeName;
  /**
   * The fact: 1 to 128 letters, digits, spaces and `- _ . @ / \ :`, with no space at either end. Absent where the name
   * says it all.
   */
  readonly value?: string;
  /** What kind of thing has the attribute. Needed where `targetId` is not an ARN. */
  readonly targetType?: TargetType;
  /** The thing that has the attribute, by short ID or by ARN. Absent in a task definition. */
  readonly targetId?: string;
}

/**
 * The name of an attribute, which placement constraints and strategies refer to as `attribute:name`.
 *
 * @category identifiers
 */
export type AttributeName = Branded<string, 'AttributeName'>;

const AttributeName = text<AttributeName>('AttributeName', {
  pattern: /^[A-Za-z0-9_/\\.-]{1,128}$/,
  form: 'an attribute name of 1 to 128 letters, digits and -_/\\.',
  source: 'SDK',
});

const AttributeValue = text<string>('AttributeValue', {
  pattern: /^(?! )[A-Za-z0-9_.@/\\: -]{1,128}(?<! )$/,
  form: 'an attribute value of 1 to 128 letters, digits, spaces and -_.@/\\:, with no space at either end',
  source: 'SDK',
});

const shortId: Rule<Attribute> = {
  id: 'attribute-target-type',
  source: 'SDK',
  reads: ['targetType', 'targetId'],
  check({ targetType, targetId }) {
    if (targetId === undefined || targetType !== undefined || targetId.startsWith('arn:')) return undefined;
    return { at: ['targetType'], expected: 'a targetType beside a short targetId', received: 'none' };
  },
};

export const Attribute = structure<Attribute>(
  'Attribute',
  {
    name: AttributeName,
    value: optional(AttributeValue),
    targetType: optional(TargetType),
    targetId: optional(Text),
  },
  [shortId],
);
