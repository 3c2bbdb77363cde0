/**
 * Booleans.
 *
 * @module
 */
import type { Codec } from './codec.js';
import { simple } from './constraint.js';

/** `true` or `false`. */
export const Bool: Codec<boolean> = simple<boolean>('boolean', {
  shape: { kind: 'boolean' },
  test: (u) => typeof u === 'boolean',
  expected: 'true or false',
});
