/**
 * ListTaskDefinitionFamilies.
 *
 * @module
 */
import { ListTaskDefinitionFamiliesRequest } from '../../model/task-definition/list-task-definition-families.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { handler } from './handler.js';
import { LONG_PAGE, page } from './page.js';
import { statusOf } from './task-definition-view.js';

/** A family is active as long as one of its revisions is. */
export const listTaskDefinitionFamilies = handler(ListTaskDefinitionFamiliesRequest, (region, request) => {
  const { familyPrefix = '', status = 'ALL' } = request;
  const families = [...region.families]
    .filter(([family]) => family.startsWith(familyPrefix))
    .filter(([, revisions]) => status === 'ALL' || familyStatusOf(revisions) === status)
    .map(([family]) => family)
    .sort();
  const { items, nextToken } = page(families, request, LONG_PAGE);
  return { families: items, nextToken };
});

function familyStatusOf(revisions: readonly LocalTaskDefinition[]): 'ACTIVE' | 'INACTIVE' {
  return revisions.some((revision) => statusOf(revision) === 'ACTIVE') ? 'ACTIVE' : 'INACTIVE';
}
