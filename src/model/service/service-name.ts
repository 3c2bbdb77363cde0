/**
 * Service names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of a service: 1 to 255 letters, digits, hyphens and underscores, unique in its cluster.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * @category identifiers
 */
export type ServiceName = Branded<string, 'ServiceName'>;

export const ServiceName = text<ServiceName>('ServiceName', {
  pattern: /^[A-Za-z0-9_-]{1,255}$/,
  form: 'a service name of 1 to 255 letters, digits, hyphens and underscores',
  source: 'SEED',
});
