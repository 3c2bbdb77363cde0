/**
 * Container instance IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID by which ECS knows a container instance: 32 hexadecimal digits, or a UUID of 36 characters for one that was
 * registered in the old format. It is not the ID of the EC2 instance.
 *
 * @category identifiers
 */
export type ContainerInstanceId = Branded<string, 'ContainerInstanceId'>;

export const ContainerInstanceId = text<ContainerInstanceId>('ContainerInstanceId', {
  pattern: /^[A-Za-z0-9_-]{1,36}$/,
  form: 'a container instance ID of at most 36 letters, digits, hyphens and underscores',
  source: 'G23',
});
