/**
 * DescribeTaskDefinition: its request and its response.
 *
 * @module
 */
import { type Input, list, optional, structure } from '../../codec/index.js';
import { Tag } from '../tag/tag.js';
import { TaskDefinition } from './task-definition.js';
import { TaskDefinitionField } from './task-definition-field.js';
import { TaskDefinitionRef } from './task-definition-ref.js';

/**
 * What DescribeTaskDefinition takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
 * @category structures
 */
export interface DescribeTaskDefinitionRequest {
  /**
   * The revision to describe; a bare family stands for its latest `ACTIVE` one. An `INACTIVE` revision is sure to be
   * found only while a task or service uses it.
   */
  readonly taskDefinition: TaskDefinitionRef;
  /** What to describe besides: `TAGS` for its tags. Absent: nothing. */
  readonly include?: readonly TaskDefinitionField[];
}

export const DescribeTaskDefinitionRequest = structure<DescribeTaskDefinitionRequest>('DescribeTaskDefinitionRequest', {
  taskDefinition: TaskDefinitionRef,
  include: optional(list(TaskDefinitionField)),
});

/**
 * What `describeTaskDefinition` takes.
 *
 * @category operations
 */
export interface DescribeTaskDefinitionInput extends Input<DescribeTaskDefinitionRequest> {}

/**
 * What DescribeTaskDefinition answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
 * @category structures
 */
export interface DescribeTaskDefinitionResponse {
  /** The revision that was found. */
  readonly taskDefinition: TaskDefinition;
  /** Its tags. Absent unless asked for with `include: ['TAGS']`, which does not mean that there are none. */
  readonly tags?: readonly Tag[];
}

export const DescribeTaskDefinitionResponse = structure<DescribeTaskDefinitionResponse>(
  'DescribeTaskDefinitionResponse',
  {
    taskDefinition: TaskDefinition,
    tags: optional(list(Tag)),
  },
);
