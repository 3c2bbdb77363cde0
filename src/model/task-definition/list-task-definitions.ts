/**
 * ListTaskDefinitions: its request and its response.
 *
 * @module
 */
import { type Input, integer, list, listOrEmpty, optional, sensitive, structure, Text } from '../../codec/index.js';
import { Family } from './family.js';
import { SortOrder } from './sort-order.js';
import { TaskDefinitionArn } from './task-definition-arn.js';
import { TaskDefinitionStatus } from './task-definition-status.js';

/**
 * What ListTaskDefinitions takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
 * @category structures
 */
export interface ListTaskDefinitionsRequest {
  /** Only revisions of this family; in spite of its name no prefix but a whole family. Absent: of every family. */
  readonly familyPrefix?: Family;
  /**
   * Only revisions in this state; `INACTIVE` ones are listed while a task or service still uses them. It stays the same
   * from page to page. Absent: `ACTIVE`.
   */
  readonly status?: TaskDefinitionStatus;
  /** Which way the list runs. Absent: `ASC`, the newest revision of a family last. */
  readonly sort?: SortOrder;
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most revisions that a page holds: 1 to 100. Absent: 100. */
  readonly maxResults?: number;
}

const ListTaskDefinitionsMaxResults = integer('ListTaskDefinitionsMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of task definitions',
  source: 'SDK',
});

export const ListTaskDefinitionsRequest = structure<ListTaskDefinitionsRequest>('ListTaskDefinitionsRequest', {
  familyPrefix: optional(Family),
  status: optional(TaskDefinitionStatus),
  sort: optional(SortOrder),
  nextToken: optional(sensitive(Text)),
  maxResults: optional(ListTaskDefinitionsMaxResults),
});

/**
 * What `listTaskDefinitions` takes.
 *
 * @category operations
 */
export interface ListTaskDefinitionsInput extends Input<ListTaskDefinitionsRequest> {}

/**
 * What ListTaskDefinitions answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
 * @category structures
 */
export interface ListTaskDefinitionsResponse {
  /** The revisions of this page. */
  readonly taskDefinitionArns: readonly TaskDefinitionArn[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListTaskDefinitionsResponse = structure<ListTaskDefinitionsResponse>('ListTaskDefinitionsResponse', {
  taskDefinitionArns: listOrEmpty(list(TaskDefinitionArn)),
  nextToken: optional(sensitive(Text)),
});
