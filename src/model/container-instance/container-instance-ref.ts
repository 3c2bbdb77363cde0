/**
 * References to a container instance.
 *
 * @module
 */
import { text } from '../../codec/index.js';
import type { ContainerInstanceArn } from './container-instance-arn.js';
import type { ContainerInstanceId } from './container-instance-id.js';

/**
 * A container instance by ID or by ARN. An ID is looked up in the cluster that the request names.
 *
 * @category identifiers
 */
export type ContainerInstanceRef = ContainerInstanceId | ContainerInstanceArn;

export const ContainerInstanceRef = text<ContainerInstanceRef>('ContainerInstanceRef', {
  pattern:
    /^(?:arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:container-instance\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,36}$/,
  form: "a container instance's ID or ARN",
  source: 'G23',
});
