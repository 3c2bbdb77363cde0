/**
 * DescribeServiceDeployments.
 *
 * @module
 */
import { DescribeServiceDeploymentsRequest } from '../../model/service-deployment/describe-service-deployments.js';
import { handler } from './handler.js';
import { missing } from './missing.js';
import { serviceDeploymentView } from './service-deployment-view.js';
import { serviceOf } from './service-of.js';

/** Deployments are known as long as their service is. */
export const describeServiceDeployments = handler(DescribeServiceDeploymentsRequest, (region, request) => {
  const found = request.serviceDeploymentArns.map((arn) => {
    const service = serviceOf(region, arn);
    const record = service?.history.find((each) => each.arn === arn);
    return { arn, view: service && record && serviceDeploymentView(service, record) };
  });
  return {
    serviceDeployments: found.flatMap(({ view }) => view ?? []),
    failures: found.flatMap(({ arn, view }) => (view === undefined ? [missing(arn)] : [])),
  };
});
