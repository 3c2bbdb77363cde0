/**
 * ListServiceDeployments.
 *
 * @module
 */
import type { CreatedAt } from '../../model/service-deployment/created-at.js';
import { ListServiceDeploymentsRequest } from '../../model/service-deployment/list-service-deployments.js';
import { handler } from './handler.js';
import { page } from './page.js';
import { serviceDeploymentBrief } from './service-deployment-view.js';

const DEFAULT_SIZE = 20;

/** The newest first. An empty list of states asks for any, as an absent one does. */
export const listServiceDeployments = handler(ListServiceDeploymentsRequest, (region, request) => {
  const { cluster, service: ref, status: statuses = [], createdAt } = request;
  const service = region.service(cluster, ref);
  const records = service.history
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .filter((record) => isWithin(record.createdAt, createdAt));
  const { items, nextToken } = page(records, request, DEFAULT_SIZE);
  return { serviceDeployments: items.map((record) => serviceDeploymentBrief(service, record)), nextToken };
});

/** Neither end of the span belongs to it, to the letter of the API reference. */
function isWithin(time: number, { before, after }: CreatedAt = {}): boolean {
  return (before === undefined || time < before.getTime()) && (after === undefined || time > after.getTime());
}
