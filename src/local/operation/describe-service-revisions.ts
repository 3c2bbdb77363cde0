/**
 * DescribeServiceRevisions.
 *
 * @module
 */
import { DescribeServiceRevisionsRequest } from '../../model/service-revision/describe-service-revisions.js';
import { handler } from './handler.js';
import { missing } from './missing.js';
import { serviceOf } from './service-of.js';
import { serviceRevisionView } from './service-revision-view.js';

/** Revisions are known as long as their service is. */
export const describeServiceRevisions = handler(DescribeServiceRevisionsRequest, (region, request) => {
  const found = request.serviceRevisionArns.map((arn) => {
    const service = serviceOf(region, arn);
    const revision = service?.revisions.find((each) => each.arn === arn);
    return { arn, view: service && revision && serviceRevisionView(service, revision) };
  });
  return {
    serviceRevisions: found.flatMap(({ view }) => view ?? []),
    failures: found.flatMap(({ arn, view }) => (view === undefined ? [missing(arn)] : [])),
  };
});
