/**
 * ListTaskDefinitions.
 *
 * @module
 */
import { ListTaskDefinitionsRequest } from '../../model/task-definition/list-task-definitions.js';
import { handler } from './handler.js';
import { isForgotten } from './known-task-definition.js';
import { LONG_PAGE, page } from './page.js';
import { statusOf } from './task-definition-view.js';

/** By family, then by revision. Inactive revisions are listed as long as they can be described. */
export const listTaskDefinitions = handler(ListTaskDefinitionsRequest, (region, request) => {
  const { familyPrefix: only, status = 'ACTIVE', sort = 'ASC' } = request;
  const families = only === undefined ? [...region.families.keys()].sort() : [only];
  const arns = families
    .flatMap((family) => region.families.get(family) ?? [])
    .filter((revision) => statusOf(revision) === status && !isForgotten(region, revision))
    .map(({ arn }) => arn);
  const { items, nextToken } = page(sort === 'DESC' ? arns.reverse() : arns, request, LONG_PAGE);
  return { taskDefinitionArns: items, nextToken };
});
