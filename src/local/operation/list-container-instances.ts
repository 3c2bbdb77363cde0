/**
 * ListContainerInstances.
 *
 * @module
 */
import { ListContainerInstancesRequest } from '../../model/container-instance/list-container-instances.js';
import { type ClusterQuery, parseClusterQuery } from '../../scheduler/placement/cluster-query.js';
import { candidateOf } from '../scheduler/candidate.js';
import { invalidParameter } from '../wire/exception.js';
import { handler } from './handler.js';
import { LONG_PAGE, page } from './page.js';

/** In the order of registration; without those that were deregistered. */
export const listContainerInstances = handler(ListContainerInstancesRequest, (region, request) => {
  const matches = request.filter === undefined ? any : queryOf(request.filter);
  const arns = [...region.cluster(request.cluster).instances.values()]
    .filter(({ status }) => status !== 'INACTIVE' && (request.status ?? status) === status)
    .filter((instance) => matches(candidateOf(instance, '')))
    .map(({ arn }) => arn);
  const { items, nextToken } = page(arns, request, LONG_PAGE);
  return { containerInstanceArns: items, nextToken };
});

const any: ClusterQuery = () => true;

/** ECS's own text for a filter that it cannot read is not published. */
function queryOf(filter: string): ClusterQuery {
  const parsed = parseClusterQuery(filter);
  if (parsed._tag === 'Left') throw invalidParameter(`Invalid filter: ${parsed.left}.`);
  return parsed.right;
}
