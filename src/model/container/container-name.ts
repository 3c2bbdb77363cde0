/**
 * Container names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of a container in its task definition: 1 to 255 letters, digits, hyphens and underscores.
 *
 * @category identifiers
 */
export type ContainerName = Branded<string, 'ContainerName'>;

export const ContainerName = text<ContainerName>('ContainerName', {
  pattern: /^[A-Za-z0-9_-]{1,255}$/,
  form: 'a container name of 1 to 255 letters, digits, hyphens and underscores',
  source: 'SEED',
});
