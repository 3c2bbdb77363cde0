/**
 * What DescribeContainerInstances may tell besides.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What to describe of a container instance besides itself: its health (`CONTAINER_INSTANCE_HEALTH`) or its `TAGS`.
 *
 * @category enumerations
 */
export type ContainerInstanceField = 'CONTAINER_INSTANCE_HEALTH' | 'TAGS' | Unrecognized;

export const ContainerInstanceField = enumeration<ContainerInstanceField>('ContainerInstanceField', {
  CONTAINER_INSTANCE_HEALTH: 'CONTAINER_INSTANCE_HEALTH',
  TAGS: 'TAGS',
});
