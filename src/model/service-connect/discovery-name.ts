/**
 * Discovery names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of the Cloud Map service that stands for a port of an ECS service: 1 to 64 lower-case letters, digits,
 * underscores and hyphens, the first of them no hyphen. It is unique in its namespace.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html
 * @category identifiers
 */
export type DiscoveryName = Branded<string, 'DiscoveryName'>;

export const DiscoveryName = text<DiscoveryName>('DiscoveryName', {
  pattern: /^[a-z0-9_][a-z0-9_-]{0,63}$/,
  form: 'a discovery name of 1 to 64 lower-case letters, digits, underscores and hyphens',
  source: 'SDK',
  hint: 'It may not start with a hyphen.',
});
