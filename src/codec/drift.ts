/**
 * Finds where a value is newer than this package.
 *
 * @module
 */
import type { Codec } from './codec.js';
import { formatPath, type Step } from './path.js';
import { tolerant } from './policy.js';

/**
 * A member or an enumeration value that this package does not know.
 *
 * @category codecs
 */
export interface Drift {
  /** What is not known. */
  readonly kind: 'member' | 'value';
  /** Where it is, as in `services[0].launchType`. */
  readonly path: string;
  /** The structure without such a member, or the enumeration without such a value. */
  readonly codec: string;
  /** The unknown enumeration value itself; what an unknown member holds is not shown. */
  readonly value?: string;
}

/**
 * Lists what a response holds that this package does not know yet. Nothing of it is an error: unknown members are kept
 * and unknown enumeration values decode as `Unrecognized`.
 *
 * @returns one entry a finding, in the order of the codec's members; empty when the package knows everything
 * @category codecs
 */
export function drift<A>(codec: Codec<A>, value: unknown): readonly Drift[] {
  const found: Drift[] = [];
  try {
    codec.node(tolerant).drift(value, [], found);
  } catch {
    // A value that cannot be read to its end is for `decode` to refuse; what was found so far stands.
  }
  return found;
}

/** Records one finding. */
export function drifted(
  found: Drift[],
  kind: Drift['kind'],
  codec: string,
  steps: readonly Step[],
  value?: string,
): void {
  found.push({ kind, path: formatPath(steps), codec, ...(value === undefined ? {} : { value }) });
}
