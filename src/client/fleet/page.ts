/**
 * What long lists have in common, that ECS answers a page at a time.
 *
 * @module
 */

/**
 * What takes the token of a page.
 *
 * @category client
 */
export interface PageRequest {
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string | undefined;
}

/**
 * One page of a list.
 *
 * @category client
 */
export interface Page {
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}
