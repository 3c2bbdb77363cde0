/**
 * Markers for the members of a structure that may be absent.
 *
 * @module
 */
import type { Codec } from './codec.js';

/** Marks a member that may be absent. It is no codec: only a structure's table takes it. */
export interface Optional<A> {
  readonly presence: 'optional';
  readonly codec: Codec<A>;
}

/** Marks a list or map that is decoded as empty when it is absent. */
export interface OrEmpty<A> {
  readonly presence: 'or-empty';
  readonly codec: Codec<A>;
  readonly empty: () => A;
}

/** The member may be absent. From ECS `null` counts as absent; in a request it is refused. */
export function optional<A>(codec: Codec<A>): Optional<A> {
  return { presence: 'optional', codec };
}

/** An absent list decodes to an empty one: for structures that only responses contain. */
export function listOrEmpty<E>(codec: Codec<readonly E[]>): OrEmpty<readonly E[]> {
  return { presence: 'or-empty', codec, empty: () => [] };
}
