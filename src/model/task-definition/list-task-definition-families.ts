/**
 * ListTaskDefinitionFamilies: its request and its response.
 *
 * @module
 */
import { type Input, integer, list, listOrEmpty, optional, sensitive, structure, Text } from '../../codec/index.js';
import { Family } from './family.js';
import { TaskDefinitionFamilyStatus } from './task-definition-family-status.js';

/**
 * What ListTaskDefinitionFamilies takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
 * @category structures
 */
export interface ListTaskDefinitionFamiliesRequest {
  /** Only families whose names begin with this. Absent: every family. */
  readonly familyPrefix?: string;
  /** Only families in this state. It stays the same from page to page. Absent: both active and inactive ones. */
  readonly status?: TaskDefinitionFamilyStatus;
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most families that a page holds: 1 to 100. Absent: 100. */
  readonly maxResults?: number;
}

const ListTaskDefinitionFamiliesMaxResults = integer('ListTaskDefinitionFamiliesMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of task definition families',
  source: 'SDK',
});

export const ListTaskDefinitionFamiliesRequest = structure<ListTaskDefinitionFamiliesRequest>(
  'ListTaskDefinitionFamiliesRequest',
  {
    familyPrefix: optional(Text),
    status: optional(TaskDefinitionFamilyStatus),
    nextToken: optional(sensitive(Text)),
    maxResults: optional(ListTaskDefinitionFamiliesMaxResults),
  },
);

/**
 * What `listTaskDefinitionFamilies` takes.
 *
 * @category operations
 */
export interface ListTaskDefinitionFamiliesInput extends Input<ListTaskDefinitionFamiliesRequest> {}

/**
 * What ListTaskDefinitionFamilies answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
 * @category structures
 */
export interface ListTaskDefinitionFamiliesResponse {
  /** The families of this page. */
  readonly families: readonly Family[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListTaskDefinitionFamiliesResponse = structure<ListTaskDefinitionFamiliesResponse>(
  'ListTaskDefinitionFamiliesResponse',
  {
    families: listOrEmpty(list(Family)),
    nextToken: optional(sensitive(Text)),
  },
);
