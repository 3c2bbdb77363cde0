/**
 * Task definition revisions.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * The number of a revision in its family, from 1. It only grows, also after a revision is deregistered.
 *
 * @category identifiers
 */
export type Revision = Branded<number, 'Revision'>;

export const Revision = integer<Revision>('Revision', {
  min: 1,
  form: 'a revision number',
  source: 'SDK',
});
