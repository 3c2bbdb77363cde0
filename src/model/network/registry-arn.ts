/**
 * Service registry ARNs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of a Cloud Map service that serves as a registry.
 *
 * @category identifiers
 */
export type RegistryArn = Branded<string, 'RegistryArn'>;

export const RegistryArn = text<RegistryArn>('RegistryArn', {
  pattern: /^arn:.+$/,
  form: 'a service registry ARN',
  source: 'SDK',
});
