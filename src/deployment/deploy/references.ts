/**
 * What services and task definitions are called.
 *
 * @module
 */
import { parseServiceArn } from '../../model/service/service-arn.js';

/** What follows the last slash: of a service's ARN its name, of a task definition's its family and revision. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** Whether a reference names this very revision, which is given by its ARN. */
export function namesRevision(reference: string, arn: string): boolean {
  return nameOf(reference) === nameOf(arn);
}

/** Whether a revision, by its ARN, can be what a reference stands for. Every revision of a family can be what that does. */
export function mayStandFor(reference: string, arn: string): boolean {
  const revision = nameOf(arn);
  return namesRevision(reference, arn) || nameOf(reference) === revision.slice(0, revision.lastIndexOf(':'));
}

/** The cluster in the ARN of a service. A name has none, nor has an ARN in the old form. */
export function clusterOf(service: string): string | undefined {
  const parsed = parseServiceArn(service);
  return parsed._tag === 'Right' ? parsed.right.cluster : undefined;
}
