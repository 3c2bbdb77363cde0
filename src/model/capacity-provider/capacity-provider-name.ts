/**
 * Capacity provider names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of a capacity provider: `FARGATE`, `FARGATE_SPOT`, or one of your own.
 *
 * @category identifiers
 */
export type CapacityProviderName = Branded<string, 'CapacityProviderName'>;

export const CapacityProviderName = text<CapacityProviderName>('CapacityProviderName', {
  min: 1,
  max: 255,
  form: 'a capacity provider name',
  source: 'SDK',
});
