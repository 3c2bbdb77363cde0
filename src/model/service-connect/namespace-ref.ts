/**
 * References to a namespace.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * A Cloud Map namespace by name or by ARN, in the region of the cluster.
 *
 * @category identifiers
 */
export type NamespaceRef = Branded<string, 'NamespaceRef'>;

export const NamespaceRef = text<NamespaceRef>('NamespaceRef', {
  min: 1,
  form: "a Cloud Map namespace's name or ARN",
  source: 'SDK',
});
