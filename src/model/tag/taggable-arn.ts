/**
 * ARNs of what can have tags.
 *
 * @module
 */
import { text } from '../../codec/index.js';
import type { ClusterArn } from '../cluster/cluster-arn.js';
import type { ContainerInstanceArn } from '../container-instance/container-instance-arn.js';
import type { ServiceArn } from '../service/service-arn.js';
import type { TaskArn } from '../task/task-arn.js';
import type { TaskDefinitionArn } from '../task-definition/task-definition-arn.js';
import type { TaskSetArn } from '../task-set/task-set-arn.js';

/**
 * The ARN of an ECS resource that can have tags: a cluster, a service, a task, a task definition, a task set, a
 * container instance or a capacity provider. That of a capacity provider has no type of its own here, and is written as
 * plain text.
 *
 * @category identifiers
 */
export type TaggableArn = ClusterArn | ContainerInstanceArn | ServiceArn | TaskArn | TaskDefinitionArn | TaskSetArn;

export const TaggableArn = text<TaggableArn>('TaggableArn', {
  pattern: /^arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:.+$/,
  form: 'the ARN of an ECS resource',
  source: 'SDK',
});
